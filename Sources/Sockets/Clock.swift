import Glibc
import HTTP
import HTTPTypes
import Synchronization

/// The time, read once a second for Date fields.
enum Clock {
    private static let cached = Mutex<(second: Int, text: String)>((0, ""))

    /// Seconds of the monotonic clock.
    static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// The value of a Date field.
    static func httpDate() -> String {
        let second = Glibc.time(nil)
        return cached.withLock { cached in
            if cached.second != second { cached = (second, HTTPDate.format(second)) }
            return cached.text
        }
    }
}

/// Ids of requests, for logs and answers.
enum RequestID {
    /// The longest id that is taken from a client.
    private static let longest = 64

    /// Returns the client's id when it is a short token, else a new one.
    static func of(_ request: Request) -> String {
        guard let name = HTTPFieldNames.requestID, let given = request.fields[name],
            (1...longest).contains(given.utf8.count),
            given.utf8.allSatisfy({
                (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2D
                    || $0 == 0x5F || $0 == 0x2E
            })
        else { return make() }
        return given
    }

    /// Returns 16 random hexadecimal digits.
    static func make() -> String {
        let text = String(UInt64.random(in: .min ... .max), radix: 16)
        return String(repeating: "0", count: 16 - text.count) + text
    }
}
