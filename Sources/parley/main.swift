import Articles
import Extraction
import Foundation
import Records
let args = Array(CommandLine.arguments.dropFirst())
var published: String?
var files: [String] = []
var i = 1
while i < args.count { if args[i] == "--published" { published = args[i+1]; i += 2 } else { files.append(args[i]); i += 1 } }
let extractor = Extractor()
for f in files {
    let data = [UInt8](try Data(contentsOf: URL(fileURLWithPath: f)))
    for a in try ArticleReader(published: published).read(bytes: data, file: f) {
        var json = JSONWriter()
        extractor.extract(a).write(to: &json)
        json.endLine()
        FileHandle.standardOutput.write(Data(json.bytes))
    }
}
