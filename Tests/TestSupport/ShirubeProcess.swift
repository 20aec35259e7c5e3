package import Foundation

/// The built `shirube` program, run as a person would run it.
package enum ShirubeProcess {
    /// What a run left behind.
    package struct Result: Sendable {
        /// The exit status.
        package let status: Int32
        /// What went to standard output.
        package let output: String
        /// What went to standard error.
        package let errors: String
    }

    /// The program, which the package manager puts beside the tests.
    package static var path: String {
        let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
        return URL(filePath: tests ?? "").deletingLastPathComponent().path + "/shirube"
    }

    /// Runs the program to its end, after words of the shell such as `ulimit -f 1;`.
    package static func run(
        _ arguments: [String], environment: [String: String] = [:], in folder: String? = nil,
        after shell: String = "", program: String = path
    ) throws -> Result {
        let process = process(
            arguments, environment: environment, in: folder, after: shell, program: program)
        let files = try TemporaryFolder()
        let streams = try ["output", "errors"].map { name in
            try files.write("", to: name)
            return try FileHandle(forWritingTo: URL(filePath: files.path(name)))
        }
        process.standardOutput = streams[0]
        process.standardError = streams[1]
        try process.run()
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus, output: files.text("output") ?? "",
            errors: files.text("errors") ?? "")
    }

    /// A run that is yet to be started.
    package static func process(
        _ arguments: [String], environment: [String: String] = [:], in folder: String? = nil,
        after shell: String = "", program: String = path
    ) -> Process {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", "\(shell) exec \"$0\" \"$@\"", program] + arguments
        process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
        if let folder { process.currentDirectoryURL = URL(filePath: folder) }
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        return process
    }
}
