import Glibc

/// Why a socket call failed.
public enum SocketError: Error, CustomStringConvertible {
    case addressInUse(String)
    case invalidAddress(String)
    case notListening(Int32)
    case notASocket(String)
    case system(call: String, code: Int32)

    /// One line for the user.
    public var description: String {
        switch self {
        case .addressInUse(let address): "\(address) is in use by another program"
        case .invalidAddress(let address): "\(address) is not an address to listen on"
        case .notListening(let descriptor): "descriptor \(descriptor) is not a listening socket"
        case .notASocket(let path): "\(path) is there and is no socket; it was left alone"
        case .system(let call, let code): "\(call) failed: \(String(cString: strerror(code)))"
        }
    }

    static func last(_ call: String) -> SocketError { .system(call: call, code: errno) }
}
