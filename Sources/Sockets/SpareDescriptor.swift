import CEpoll
import Glibc

/// A descriptor that is given up when all others are taken, so that who comes then is still told so.
///
/// Whoever else opens something may take what was given up, so it is given up only for somebody who waits, and comes
/// back without being free in between.
final class SpareDescriptor {
    /// What the spare one is a copy of, and which is never given up.
    private var original = open("/dev/null", O_RDONLY | O_CLOEXEC)
    /// -1 when it is gone.
    private var descriptor: Int32 = -1

    init() { restore() }

    deinit { close() }

    /// Frees the descriptor; false when there was none to free.
    func giveUp() -> Bool {
        restore()
        guard descriptor >= 0 else { return false }
        Glibc.close(descriptor)
        descriptor = -1
        return true
    }

    /// Keeps one again where others took it and there is room since: when it is needed it is too late.
    func restore() {
        if descriptor < 0 { descriptor = fcntl(original, F_DUPFD_CLOEXEC, 0) }
    }

    /// Closes what used the descriptor and keeps its number, in one step.
    func takeBack(_ used: Int32) {
        // Without a spare one, or above a limit that was lowered meanwhile, it is only closed.
        guard descriptor < 0, original >= 0, parley_dup3(original, used, O_CLOEXEC) == used else {
            Glibc.close(used)
            return restore()
        }
        descriptor = used
    }

    func close() {
        if descriptor >= 0 { Glibc.close(descriptor) }
        if original >= 0 { Glibc.close(original) }
        (descriptor, original) = (-1, -1)
    }
}
