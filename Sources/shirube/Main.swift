import ShirubeCommand

@main
enum Main {
    static func main() {
        Shirube.run()
    }
}
