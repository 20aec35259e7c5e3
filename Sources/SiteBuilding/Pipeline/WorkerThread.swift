private import Glibc

/// A thread of its own for a part of the work.
struct WorkerThread {
    private let thread: pthread_t

    /// Starts a thread; `nil` when the machine has none to spare, and the others do the work.
    init?(doing work: @escaping @Sendable () -> Void) {
        var thread = pthread_t()
        let errand = Unmanaged.passRetained(Errand(work))
        let status = pthread_create(&thread, nil, { Errand.run($0) }, errand.toOpaque())
        guard status == 0 else {
            errand.release()
            return nil
        }
        self.thread = thread
    }

    func join() {
        pthread_join(thread, nil)
    }
}

/// A closure on its way through C.
private final class Errand {
    private let work: @Sendable () -> Void

    init(_ work: @escaping @Sendable () -> Void) {
        self.work = work
    }

    static func run(_ errand: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        guard let errand else { return nil }
        Unmanaged<Errand>.fromOpaque(errand).takeRetainedValue().work()
        return nil
    }
}
