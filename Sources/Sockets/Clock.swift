import Glibc
import HTTP
import HTTPTypes

/// The clocks of the machine.
enum Clock {
    /// Nanoseconds of the monotonic clock.
    static func nanoseconds() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }

    /// Seconds since 1970.
    static func seconds() -> Int { Glibc.time(nil) }
}

/// What a loop knows of the time, read once a batch of events.
struct Tick {
    /// Seconds of the monotonic clock.
    private(set) var now = 0.0
    /// Seconds since 1970.
    private(set) var wall = 0
    /// The value of a Date field, made once a second.
    private(set) var date: [UInt8] = []

    mutating func update() {
        now = Double(Clock.nanoseconds()) / 1e9
        let seconds = Clock.seconds()
        guard seconds != wall else { return }
        wall = seconds
        date = Array(HTTPDate.format(seconds).utf8)
    }
}

/// Ids of requests, for logs and answers.
struct RequestIDs {
    /// The longest id that is taken from a client.
    private static let longest = 64
    private static let digits = Array("0123456789abcdef".utf8)
    private var state = UInt64.random(in: .min ... .max)

    /// Returns the client's id when it is a short token, else a new one.
    mutating func id(of head: RequestHead) -> [UInt8] {
        guard let given = head.value(.requestID), (1...Self.longest).contains(given.count),
            given.allSatisfy(Self.isPlain)
        else { return make() }
        return Array(given)
    }

    /// Returns 16 hexadecimal digits of a sequence that does not repeat within 2^64 steps.
    ///
    /// Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (SplitMix64).
    mutating func make() -> [UInt8] {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        mixed ^= mixed >> 31
        return (0..<16).map { Self.digits[Int(mixed >> UInt64(60 - 4 * $0) & 15)] }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
        default: false
        }
    }
}
