import Markup
import Records
import Store
import Wording

/// A meeting as others may cite it: plain, in Markdown and for BibTeX, with the address that stays.
struct Citation {
    let explorer: Explorer
    let name: String
    let lead: String
    let meeting: Served<Meeting>

    private var words: Wording { explorer.words }
    private var path: String { "/meetings/\(meeting.record.id)" }
    private var address: String { (explorer.base ?? "") + path }
    /// What was seen: the change that last touched the record, so that a later reader can find that version.
    private var version: String { meeting.changed.map { "v\($0.seq), \($0.at.prefix(10))" } ?? "" }

    private var plain: String { "\(name). \(lead) Parley, \(version). \(address)" }
    private var markdown: String { "[\(Self.escaped(name))](\(address)). \(Self.escaped(lead)) Parley, \(version)." }
    private var bibTeX: String {
        """
        @misc{\(meeting.record.id),
          title = {\(Self.braced(name))},
          howpublished = {Parley, \(version)},
          note = {\(Self.braced(lead))},
          year = {\(meeting.changed?.at.prefix(4) ?? "")},
          url = {\(address)}
        }
        """
    }

    /// Letters that Markdown reads as its own.
    ///
    /// Source: CommonMark 0.31, 2.4.
    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { $0 += "\\`*_[]<>#".contains($1) ? "\\\($1)" : String($1) }
    }

    /// Letters that TeX reads as its own.
    private static func braced(_ text: String) -> String {
        text.reduce(into: "") { out, letter in
            switch letter {
            case "\\": out += "\\textbackslash{}"
            case "~": out += "\\textasciitilde{}"
            case "^": out += "\\textasciicircum{}"
            case "{", "}", "#", "$", "%", "&", "_": out += "\\\(letter)"
            default: out.append(letter)
            }
        }
    }

    /// Writes the three forms, folded away.
    func write(to html: inout HTML) {
        html.element(.details) { html in
            html.element(.summary, text: words.text(.copyCitation))
            form(words.text(.citationPlain), plain, "cite-plain", &html)
            form("Markdown", markdown, "cite-markdown", &html)
            form("BibTeX", bibTeX, "cite-bibtex", &html)
        }
        html.element(.p, [.kind("small")]) { html in
            html.element(.a, [.href(.record(.meetings, meeting.record.id))], text: words.text(.permalink))
            html.element(.span, [.kind("address soft")], text: " " + address)
        }
    }

    private func form(_ name: String, _ text: String, _ id: StaticString, _ html: inout HTML) {
        html.element(.h3, text: name)
        html.element(.pre, [.id(id)], text: text)
        let button: [Attribute] = [.type("button"), .data(.copy, "\(id)"), .data(.hint, words.text(.copied)), .hidden]
        html.element(.button, button, text: words.text(.copyCitation))
    }
}
