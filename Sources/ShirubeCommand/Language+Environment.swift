internal import ArgumentParser
internal import Diagnostics
private import Glibc

extension Language: ExpressibleByArgument {
    /// The language of this process: Japanese where the environment asks for it, else English.
    static var ofEnvironment: Language {
        let settings = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap(setting)
        // The first letters say it: "ja", "ja_JP.UTF-8", "ja.eucJP".
        return settings.first?.prefix { $0.isLetter } == "ja" ? .japanese : .english
    }

    /// What the environment says by a name, if it says anything.
    private static func setting(_ name: String) -> String? {
        guard let value = getenv(name), value.pointee != 0 else { return nil }
        return String(cString: value)
    }
}
