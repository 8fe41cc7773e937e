import Foundation
import FoundationXML
import Markup
import Records
import Testing

@testable import Drawing

@Suite struct DrawingTests {
    @Test(arguments: Samples.drawings.indices, [3, 7, 40, 1000])
    func isWellFormedLinkedAndTheSameEachTime(_ index: Int, _ count: Int) throws {
        let drawing = Samples.drawings[index]
        let text = Samples.written { _ = drawing.write(count, &$0) }
        #expect(text == Samples.written { _ = drawing.write(count, &$0) })
        let reader = MarkReader()
        #expect(reader.read(text), "\(drawing.name): \(reader.problem ?? "")")
        #expect(reader.links > 2, "\(drawing.name)")
        #expect(reader.loose == [], "\(drawing.name)")
        #expect(reader.nameless == 0, "\(drawing.name)")
        #expect(!text.contains("style=") && !text.contains("id=") && !text.contains("nan"))
        #expect(text.utf8.count < 130_000, "\(drawing.name)")
    }

    @Test(arguments: Samples.drawings.indices, [0, 1, 2])
    func fewerThanThreePointsAreNotDrawn(_ index: Int, _ count: Int) {
        var html = HTML()
        let drawing = Samples.drawings[index]
        // Nodes of a network of pairs are drawn only with pairs, which so few do not have.
        #expect(!drawing.write(count, &html) && html.bytes.isEmpty, "\(drawing.name)")
    }

    @Test func everythingStaysInTheFrame() {
        for drawing in Samples.drawings {
            let reader = MarkReader()
            #expect(reader.read(Samples.written { _ = drawing.write(60, &$0) }))
            #expect(reader.outside == [], "\(drawing.name)")
        }
    }

    @Test(arguments: Samples.statuses, Samples.kinds)
    func statusesDifferInShape(_ status: Meeting.Status, _ kind: Meeting.Kind) {
        func shape(_ status: Meeting.Status) -> String {
            Samples.written { StatusGlyph(status, kind: kind).write(to: &$0) }
        }
        // Planned and possible have one outline, of which a dashed line makes two; so have held and planned, of which one is filled.
        let others = Samples.statuses.filter { $0 != status }
        #expect(!others.map(shape).contains(shape(status)))
    }

    @Test(arguments: [
        ("NL", "🇳🇱"), ("us", "🇺🇸"), ("XK", "🇽🇰"), ("N", nil), ("NLD", nil), ("N1", nil), ("", nil), ("{}", nil),
        ("é", nil),
        (nil, nil),
    ])
    func flagsAreOfTwoLetters(_ code: String?, _ flag: String?) {
        #expect(Flag.of(code) == flag)
    }

    @Test func barsShowValuesAndLinks() {
        func table(_ count: Int) -> String {
            Samples.written { html in
                Bars(
                    rows: (0..<count).map {
                        Bars.Row(
                            label: "Row \($0)", flag: "🇳🇱", value: 10 - $0, text: "\(10 - $0)", link: Samples.link($0))
                    }, caption: "rows", heads: ("who", "how many")
                ).write(to: &html)
            }
        }
        #expect(table(0) == "")
        #expect(!table(2).contains("<svg") && table(2).contains("/meetings/m1"))
        #expect(table(3).components(separatedBy: "<svg").count == 4)
        #expect(table(3).contains("width=\"100%\" height=\"11\" aria") && table(3).contains("width=\"80%\""))
        // Values stand in a column of their own, so that they are under each other.
        #expect(table(3).components(separatedBy: "<td class=\"value\">").count == 4)
    }

    @Test func statusLineKeepsItsOrder() throws {
        let text = Samples.written { html in
            StatusLine(steps: [
                .init(status: .planned, word: "planned", date: "3 July", link: Samples.link(1)),
                .init(status: .held, word: "held", date: nil, link: nil, note: "note"),
            ]).write(to: &html)
        }
        let planned = try #require(text.range(of: ">planned<"))
        let held = try #require(text.range(of: ">held<"))
        #expect(planned.lowerBound < held.lowerBound)
        #expect(text.hasPrefix("<ol") && text.contains("class=\"held\"") && text.contains("3 July"))
    }

    @Test func sheetsAreHarmless() {
        for sheet in [DrawingStyle.sheet.text, DrawingStyle.properties.text] {
            #expect(
                !sheet.contains("<") && !sheet.contains("&") && !sheet.contains("url(") && !sheet.contains("@import"))
            #expect(sheet.count(where: { $0 == "{" }) == sheet.count(where: { $0 == "}" }))
        }
        // Every class that a drawing writes is known to the sheet, and every property is one that pages are told of.
        let classes = Samples.drawings.reduce(into: Set<String>()) { classes, drawing in
            let reader = MarkReader()
            _ = reader.read(Samples.written { _ = drawing.write(50, &$0) })
            classes.formUnion(reader.classes)
        }
        for name in classes where !["wide", "calendar", "columns", "drawn", "flag"].contains(name) {
            #expect(DrawingStyle.sheet.text.contains("." + name), "\(name)")
        }
        let names = DrawingStyle.sheet.text.components(separatedBy: "var(").dropFirst().map { $0.prefix { $0 != ")" } }
        for name in Set(names) { #expect(DrawingStyle.properties.text.contains("\(name):"), "\(name)") }
    }
}
