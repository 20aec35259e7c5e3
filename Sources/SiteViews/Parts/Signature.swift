import Mustache
import PlanModel

extension TemplateData {
    /// Says the boxes in which those who make and check a printed report sign it (確認欄).
    ///
    /// Nothing but the department is known, and only where the document of the plan names it.
    mutating func signature(of identity: PlanIdentity) {
        object(.signature) { data in
            data.text(.caption, "確認欄")
            let fields = [("所管課", identity.department)] + Self.emptyFields.map { ($0, nil) }
            data.list(.fields, fields) { data, field in
                data.text(.label, field.0)
                data.text(.words, field.1)
            }
        }
    }

    private static var emptyFields: [String] { ["作成者", "作成日", "確認者", "確認日"] }
}
