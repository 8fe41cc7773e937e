import Foundation

/// Lines for people go to standard error, records to standard output.
enum Console {
    static func error(_ message: String) {
        note("parley: " + message)
    }

    /// Where nobody can be told, nothing is.
    static func note(_ message: String) {
        try? FileHandle.standardError.write(contentsOf: Data((message + "\n").utf8))
    }

    /// Writes records; that a disk is full must not go unseen.
    static func output(_ bytes: [UInt8]) throws(Failure) {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data(bytes))
        } catch {
            let code = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
            let reason = code.map { String(cString: strerror(Int32($0.code))) } ?? error.localizedDescription
            throw Failure(code: .refused, message: "the output is not complete: \(reason)")
        }
    }
}
