public import HTTP
import HTTPTypes
import Markup
import Records
import Wording

extension API {
    /// Returns a problem as a page when a browser asks; nil for everybody else.
    public static func problemPage(_ problem: Problem, _ request: Request) -> Response? {
        ProblemPage(problem: problem, request: request).response()
    }
}

/// What went wrong, in words, with the nearest thing that would work.
struct ProblemPage {
    let problem: Problem
    let request: Request

    /// The forms in which problems are told.
    private static let offered = ["application/problem+json", "application/json", Format.html.mediaType]

    /// Whether the client would rather read a page.
    private var isWanted: Bool {
        guard request.method == .get || request.method == .head else { return false }
        let ending = request.path.split(separator: "/").last?.split(separator: ".").dropFirst().last
        // An ending outweighs Accept, for problems as for records.
        if let ending, let format = Format(rawValue: String(ending)) { return format == .html }
        return MediaTypes.best(for: request.fields[.accept], offered: Self.offered) == Format.html.mediaType
    }

    private var words: Wording { Explorer.wording(request).words }

    func response() -> Response? {
        guard isWanted else { return nil }
        let code = problem.status.code
        let title = words.problem(code)
        let frame = Frame(
            title: title, words: words, chosen: Explorer.wording(request).chosen, address: address, base: nil)
        return frame.response(problem.fields, status: problem.status) { html in
            html.element(.h1, text: title)
            if let detail = words.problemDetail(code) { html.element(.p, text: detail) }
            if problem.faults.isEmpty {
                html.element(.p, [.kind("soft")] + Attribute.language("en")) { $0.words(problem.detail) }
            }
            html.element(.ul) { html in
                for fault in problem.faults { html.element(.li) { write(fault, &$0) } }
                if problem.status == .serviceUnavailable {
                    html.element(.li) { html in
                        html.element(.a, [.href(address.with(address.query))], text: words.text(.tryAgain))
                    }
                }
                html.element(.li) { $0.element(.a, [.href(.path([]))], text: words.text(.backToStart)) }
            }
            html.element(.p, [.kind("soft")], text: words.text(.statusAndRequest, String(code), request.id))
        }
    }

    // MARK: Faults

    private var address: PageAddress { PageAddress(request, [:]) }

    private func write(_ fault: Problem.Fault, _ html: inout HTML) {
        html.words(fault.message, language: "en")
        html.text(" ")
        if let near = fault.didYouMean, let link = mended(fault, near) {
            html.sentence(words.pieces(.didYouMean)) { $0.link(link, near) }
        } else if !fault.allowed.isEmpty, fault.allowed.count <= 60 {
            html.text(words.text(.possibleValues, fault.allowed.joined(separator: ", ")))
        }
        guard fault.location == "query" else { return }
        html.text(" ")
        html.element(
            .a, [.href(address.with(address.without([fault.name, "cursor"])))], text: words.text(.askWithoutIt))
    }

    /// The same question with the nearest name or value.
    private func mended(_ fault: Problem.Fault, _ near: String) -> Link? {
        guard fault.location == "query" else { return nil }
        // Links carry the language on by themselves, but not one that there is not.
        guard fault.name != Explorer.language.name else {
            return Link.data(address.segments, address.query + [(fault.name, near)])
        }
        let isName = fault.code == "unknown-parameter" || fault.code == "unknown-operator"
        return address.with(
            address.query.map { name, value in
                guard name == fault.name else { return (name, value) }
                return isName ? (near, value) : (name, Self.mended(value, fault.allowed, near))
            })
    }

    /// Puts the nearest value where the first unknown one stands.
    private static func mended(_ value: String, _ allowed: [String], _ near: String) -> String {
        var items = value.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        let place = items.firstIndex { item in
            let name = item.hasPrefix("-") ? String(item.dropFirst()) : item
            return !allowed.contains(name) && Nearest.name(to: name, among: allowed) == near
        }
        guard let place else { return near }
        items[place] = (items[place].hasPrefix("-") ? "-" : "") + near
        return items.joined(separator: ",")
    }
}
