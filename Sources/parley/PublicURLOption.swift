import ArgumentParser
import Foundation

/// `--public-url`, shared by what writes absolute links.
struct PublicURLOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The address under which clients reach the server, for absolute links. Default: that of each request; `export` then names records by URNs. [PARLEY_PUBLIC_URL]",
            valueName: "url"))
    var publicURL: String?

    /// Returns the address without a slash at its end; nil where none is given.
    func address() throws -> String? {
        guard var address = publicURL ?? Environment.value("PUBLIC_URL") else { return nil }
        let parts = URLComponents(string: address)
        guard let scheme = parts?.scheme?.lowercased(), ["http", "https"].contains(scheme),
            let host = parts?.host, !host.isEmpty, parts?.query == nil, parts?.fragment == nil
        else {
            throw Failure(
                code: .usage,
                message: "--public-url \(address): not the address of a server, such as https://parley.example.org")
        }
        while address.hasSuffix("/") { address.removeLast() }
        return address
    }
}
