import Foundation
import TestSupport
import Testing

/// A file system in memory that is too small for a site.
private final class SmallDisk: Sendable {
    let path: String

    /// Mounts it on a folder; `nil` where this process may not mount.
    init?(at path: String, kilobytes: Int) {
        self.path = path
        try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        let options = "size=\(kilobytes)k"
        guard Self.run("mount", "-t", "tmpfs", "-o", options, "tmpfs", path) else { return nil }
    }

    deinit { _ = Self.run("umount", path) }

    static let isPossible: Bool = {
        guard let folder = try? TemporaryFolder() else { return false }
        return SmallDisk(at: folder.path("disk"), kilobytes: 64) != nil
    }()

    private static func run(_ words: String...) -> Bool {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = words
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}

@Suite("A full disk")
struct FullDiskTests {
    @Test(
        "ends the build with 70 and leaves the old site whole",
        .enabled(if: SmallDisk.isPossible, "needs the right to mount a small file system"))
    func fullDisk() throws {
        let folder = try TemporaryFolder()
        let disk = try #require(SmallDisk(at: folder.path("disk"), kilobytes: 600))
        let output = "\(disk.path)/site"
        var site = SampleSite(measures: 5)
        try site.write(to: folder)
        let build = ["build", "--source", folder.path("source"), "--output", output]
        #expect(try ShirubeProcess.run(build).status == 0)
        let before = folder.files(below: "disk/site")

        site.add(plan: "beta", measures: 200)
        site.files["templates/element.mustache"]? += "<p>新しい版</p>\n"
        try site.write(to: folder)
        let result = try ShirubeProcess.run(build)
        #expect(result.status == 70)
        #expect(result.errors.contains("No space left on device"))
        #expect(folder.files(below: "disk/site") == before)
    }

    @Test("is told when standard output goes there", .enabled(if: access("/dev/full", W_OK) == 0))
    func standardOutput() throws {
        let folder = try TemporaryFolder()
        try folder.write("# 見出し\n", to: "a.md")
        let result = try ShirubeProcess.run(
            ["markdown", folder.path("a.md")], after: "exec >/dev/full;")
        #expect(result.status == 70)
        #expect(
            result.errors == "shirube: stdout: cannot write this file: No space left on device\n")
    }
}
