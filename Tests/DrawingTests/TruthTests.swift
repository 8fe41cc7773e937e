import Foundation
import Markup
import Records
import Testing

@testable import Drawing

/// What a drawing seems to say is so.
@Suite struct TruthTests {
    private static func layout(_ counts: [(count: Int, isMet: Bool)], _ breadth: Breadth) -> EgoLayout {
        let around = counts.enumerated().map {
            EgoNetwork.Neighbour(
                label: "P\($0.offset)", link: Samples.link($0.offset), title: "", count: $0.element.count,
                isMet: $0.element.isMet)
        }
        let center = Party(label: "M", link: Samples.link(0), title: "")
        return EgoLayout(EgoNetwork(center: center, around: around, label: ""), breadth)
    }

    /// Equal numbers stand equally far from the middle, greater ones nearer, wherever they stand above or below it.
    @Test(arguments: Breadth.allCases)
    func distanceIsAScale(_ breadth: Breadth) {
        let counts = (0..<24).map { (count: 1 + Samples.number($0, below: 6), isMet: $0 % 4 != 0) }
        let layout = Self.layout(counts, breadth)
        for one in layout.places {
            for other in layout.places {
                let (near, far) = (abs(one.x - breadth.width / 2), abs(other.x - breadth.width / 2))
                if one.node.held == other.node.held { #expect(abs(near - far) < 0.001) }
                if one.node.held > other.node.held { #expect(near < far) }
            }
        }
        #expect(layout.scale.first == layout.places.map(\.node.held).max())
        #expect(layout.scale.last == layout.places.map(\.node.held).min())
        #expect(layout.scale == layout.scale.sorted(by: >))
    }

    @Test func whereAllAreEqualThereIsNoScale() {
        #expect(Self.layout([(3, true), (3, true), (3, true)], .wide).scale == [])
        #expect(Self.layout([(3, true), (3, true), (2, true)], .wide).scale == [3, 2])
    }

    /// One meeting that was held says more than nine that are planned.
    @Test func plansComeAfterWhatWasHeld() {
        let nodes = Self.layout([(9, false), (1, true), (4, true), (2, false)], .wide).places.map(\.node)
        let order = ["P2", "P1", "P0", "P3"]
        #expect(
            nodes.sorted { order.firstIndex(of: $0.label)! < order.firstIndex(of: $1.label)! }.map(\.held) == [
                4, 1, 0, 0,
            ])
        let network = EgoNetwork(
            center: Party(label: "M", link: Samples.link(0), title: ""), around: nodes.reversed(), label: "")
        #expect(network.around.map(\.label) == order)
    }

    @Test(arguments: [2, 3, 10, 11, 40, 500])
    func widthsTellNumbersApart(_ most: Int) {
        let width = LineWidth(most: most)
        #expect(width.of(1) >= 1.2 && width.of(most) <= 10)
        #expect(width.of(most) >= width.of(1) + 0.9)
        if most <= 40 { #expect(width.of(3) >= width.of(1) + 0.9) }
        #expect((1..<most).allSatisfy { width.of($0) <= width.of($0 + 1) })
        #expect(width.samples.first == 1 && width.samples.last == most)
        #expect(width.samples == Array(Set(width.samples)).sorted())
    }

    /// Whatever day it is, every month that begins in the strip is named, but for the last where it has no room.
    @Test(arguments: [53, 26])
    func calendarsNameEveryMonth(_ weeks: Int) {
        for number in 20_000..<20_400 {
            let today = CalendarDay(number: number)
            let strip = CalendarStrip(
                counts: [number: 1, number - 9: 2, number - 20: 1], today: today, label: "", words: Samples.words,
                title: { "\($0.iso) \($1)" }, link: { Samples.link($0.number) })
            let labels = strip.months(weeks: weeks)
            #expect(labels.count >= weeks * 12 / 53, "\(today.iso)")
            for (one, next) in zip(labels, labels.dropFirst()) {
                #expect(one.x + TextWidth.of(one.text, size: 11) < next.x, "\(today.iso)")
                let names = Samples.words.months
                #expect(names.firstIndex(of: next.text) == (names.firstIndex(of: one.text)! + 1) % 12, "\(today.iso)")
            }
        }
    }

    @Test func calendarsNameEveryDayOfTheWeek() {
        let text = Samples.written { _ = Samples.drawings[2].write(40, &$0) }
        for day in Samples.words.weekdays { #expect(text.contains(">\(day)<"), "\(day)") }
    }

    /// A filled dot is a status; kinds are outlines, and those of one outline stand together.
    @Test func legendsHaveOneMeaningAShape() {
        let text = Samples.written { html in
            Legend(
                statuses: [(.held, "held")],
                kinds: [(.bilateral, "two-party"), (.summit, "summit"), (.meeting, "other")]
            ).write(to: &html)
        }
        #expect(text.components(separatedBy: "<li").count == 4)
        #expect(text.contains("two-party, other") && text.contains(" summit<"))
        #expect(text.components(separatedBy: "class=\"held\"").count == 2)
        #expect(text.components(separatedBy: "class=\"outline\"").count == 3)
    }

    @Test func legendsShowTheWidthsOfLines() {
        let width = LineWidth(most: 9)
        let text = Samples.written { html in
            Legend(lines: width.samples.map { ($0, "\($0) meetings") }, of: width, never: "none held").write(to: &html)
        }
        for count in [1, 5, 9] { #expect(text.contains("stroke-width=\"\(width.of(count))\""), "\(text)") }
        #expect(text.contains("edge never") && text.contains("none held"))
    }

    /// Names above columns are whole, so no two are alike; a phone leaves out those who met least.
    @Test func matricesNameTheirColumns() {
        let names = ["Sergey Lavrov", "Stéphane Lacroix", "Sofia Lind"] + (3..<12).map { "N\($0)" }
        let nodes = names.map { Party(label: $0, link: Samples.link(0), title: $0) }
        let cells = (1..<12).map { PartyPair(0, $0, count: $0, link: Samples.link($0), title: "") }
        let text = Samples.written { html in
            Matrix(nodes: nodes, cells: cells, label: "m", text: { "\($0)" }).write(to: &html)
        }
        for name in names { #expect(text.components(separatedBy: ">\(name)<").count == 3, "\(name)") }
        #expect(text.components(separatedBy: "<tr class=\"rare\"").count == 5)
        #expect(text.components(separatedBy: "<th scope=\"col\" class=\"upright rare\"").count == 5)
    }
}
