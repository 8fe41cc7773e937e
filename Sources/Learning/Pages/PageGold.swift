import Foundation

/// What is known of the story of a page.
///
/// `gold.json` is a list of these; the pages stand in `html` beside it. A page of the set `bodies` has the whole story as `body`, one
/// of the set `segments` has pieces of text that the story holds (`with`) and pieces that stand beside it (`without`).
package struct PageGold: Decodable, Sendable {
    /// The name of the page in `html`.
    package var file: String
    package var body: String?
    package var with, without: [String]?

    /// The pages of a folder, in order of name, without those of which the story is not known.
    ///
    /// - Throws: what Foundation says of a file that cannot be read.
    package static func find(in directory: String) throws -> [PageGold] {
        let data = try Data(contentsOf: URL(fileURLWithPath: directory + "/gold.json"))
        let all = try JSONDecoder().decode([PageGold].self, from: data)
        return all.filter { $0.body != nil || $0.with != nil }.sorted { $0.file < $1.file }
    }
}
