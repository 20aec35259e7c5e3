/// The two words of a key that is answered with yes or no.
enum YesOrNo: String, CaseIterable {
    case yes = "true"
    case no = "false"
}
