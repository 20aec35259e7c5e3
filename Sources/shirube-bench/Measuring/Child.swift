import Glibc

/// A run of a program in a process of its own, so that its memory can be told from ours.
struct Child {
    /// From start to end on the wall, in seconds.
    let wall: Double
    /// Processor time of all its threads, its own and the kernel's for it, in seconds.
    let processor: Double
    /// The most memory it held at one time, in million bytes.
    let peakMemory: Double

    /// Runs a program to its successful end, in an empty environment and without its output.
    init(_ program: String, _ arguments: [String]) throws(ChildProblem) {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)

        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
        defer { for word in words { free(word) } }
        words.append(nil)
        var process = pid_t()
        let clock = ContinuousClock()
        let start = clock.now
        guard posix_spawn(&process, program, &actions, nil, words, [nil]) == 0 else {
            throw ChildProblem(program: program, reason: "does not start")
        }
        var status: Int32 = 0
        var usage = rusage()
        guard wait4(process, &status, 0, &usage) == process, status == 0 else {
            throw ChildProblem(program: program, reason: "ended with status \(status >> 8)")
        }
        wall = (clock.now - start) / .seconds(1)
        processor = usage.ru_utime.seconds + usage.ru_stime.seconds
        peakMemory = Double(usage.ru_maxrss) * 1024 / 1e6
    }
}

/// A program that was to be timed did not do its work.
struct ChildProblem: Error, CustomStringConvertible {
    let program: String
    let reason: String

    var description: String { "\(program) \(reason)" }
}

extension timeval {
    fileprivate var seconds: Double { Double(tv_sec) + Double(tv_usec) / 1e6 }
}
