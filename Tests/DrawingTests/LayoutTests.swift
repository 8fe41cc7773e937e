import Foundation
import Markup
import Records
import Testing

@testable import Drawing

@Suite struct LayoutTests {
    @Test(arguments: [3, 4, 11, 24, 60], Breadth.allCases)
    func namesAroundAPersonDoNotOverlap(_ count: Int, _ breadth: Breadth) {
        let network = EgoNetwork(
            center: .init(label: "Middle", link: Samples.link(0), title: "m"), around: Samples.neighbours(count),
            label: "n")
        let layout = EgoLayout(network, breadth)
        #expect(layout.places.count == min(count, EgoNetwork.most))
        for (index, place) in layout.places.enumerated() {
            #expect(place.box.isInside(Box(left: 0, top: 0, right: breadth.width, bottom: layout.height)))
            #expect(!layout.places.dropFirst(index + 1).contains { $0.box.overlaps(place.box) })
            #expect(!place.text.isEmpty)
        }
    }

    /// At one height, who met more often stands nearer.
    @Test func theMostFrequentStandsNearest() throws {
        let around = [1, 20, 4].enumerated().map {
            EgoNetwork.Neighbour(
                label: "P\($0.offset)", link: Samples.link($0.offset), title: "", count: $0.element, isMet: true)
        }
        let layout = EgoLayout(
            EgoNetwork(center: .init(label: "M", link: Samples.link(0), title: ""), around: around, label: ""), .wide)
        let distances = layout.places.sorted { $0.node.count > $1.node.count }.map { abs($0.x - 360) }
        #expect(distances == distances.sorted())
    }

    @Test(arguments: [3, 12, 40, 200], Breadth.allCases)
    func namesOfPairsDoNotOverlap(_ count: Int, _ breadth: Breadth) {
        let (places, labels) = Samples.network(count).labels(breadth)
        #expect(places.count <= PairNetwork.most)
        let boxes = labels.compactMap { $0?.box }
        #expect(boxes.count * 3 >= places.count * 2, "most have a name")
        for (index, box) in boxes.enumerated() {
            #expect(!boxes.dropFirst(index + 1).contains { $0.overlaps(box) })
        }
    }

    @Test(arguments: [3, 30, 300], Breadth.allCases)
    func circlesOfAMapStandApartAndCountEveryMeetingOnce(_ count: Int, _ breadth: Breadth) {
        let marks = Samples.world(count).marks(breadth)
        #expect(marks.clusters.reduce(0) { $0 + $1.cluster.count } == Samples.places(count).reduce(0) { $0 + $1.count })
        for (index, one) in marks.clusters.enumerated() {
            for other in marks.clusters.dropFirst(index + 1) {
                let distance = hypot(one.cluster.x - other.cluster.x, one.cluster.y - other.cluster.y)
                #expect(distance > max(one.radius, other.radius))
            }
        }
        let boxes = marks.labels.compactMap { $0?.box }
        for (index, box) in boxes.enumerated() {
            #expect(!boxes.dropFirst(index + 1).contains { $0.overlaps(box) })
        }
    }

    @Test func placesInAnotherOrderMakeTheSameMap() {
        func map(_ places: [MapPlace]) -> String {
            Samples.written { html in
                WorldMap(places: places, label: "m") { (Samples.link($0.count), "\($0.count)") }.write(to: &html)
            }
        }
        #expect(map(Samples.places(50)) == map(Samples.places(50).reversed()))
        func line(_ marks: [TimeLine.Mark]) -> String {
            Samples.written { html in
                TimeLine(marks: marks, today: Samples.today, label: "t", words: Samples.words) { _ in Samples.link(0) }
                    .write(to: &html)
            }
        }
        #expect(line(Samples.marks(300)) == line(Samples.marks(300).reversed()))
    }

    @Test(arguments: [5, 30, 400, 4000, 40000])
    func wordsOfAnAxisDoNotOverlap(_ days: Int) {
        for start in [10_000, 20_085, 20_300] {
            let range = CalendarDay(number: start)...CalendarDay(number: start + days)
            for width in [360.0, 720] {
                let labels = AxisLabels(days: range, words: Samples.words) {
                    Double($0.number - start) / Double(days) * width
                }
                #expect(!labels.small.isEmpty)
                for row in [labels.small, labels.large] {
                    for (one, next) in zip(row, row.dropFirst()) {
                        #expect(one.x + TextWidth.of(one.text, size: 11) < next.x)
                    }
                }
            }
        }
    }

    /// Every meeting is either drawn or counted by a number that leads to it.
    @Test(arguments: [3, 50, 700, 5000])
    func timeLinesLoseNoMeeting(_ count: Int) {
        let text = Samples.written { html in
            TimeLine(marks: Samples.marks(count), today: Samples.today, label: "t", words: Samples.words) { _ in
                .path(["more"])
            }.write(to: &html)
        }
        let wide = text.components(separatedBy: "<svg")[1]
        let drawn = wide.components(separatedBy: "href=\"/meetings/").count - 1
        let hidden = wide.components(separatedBy: ">+").dropFirst().compactMap { Int($0.prefix { $0.isNumber }) }
        // The number stands in the title and in the drawing.
        #expect(drawn + hidden.reduce(0, +) / 2 == count)
        #expect(drawn <= 180)
    }

    @Test(arguments: [Columns.Unit.day, .week, .month, .year])
    func periodsFollowEachOther(_ unit: Columns.Unit) {
        var last = unit.index(of: CalendarDay(number: 15_000))
        for number in 15_001..<16_500 {
            let day = CalendarDay(number: number)
            let index = unit.index(of: day)
            #expect(index == last || (index == last + 1 && unit.start(of: index) == day))
            last = index
        }
    }

    @Test func weeksBeginOnMonday() {
        #expect(Columns.Unit.week.start(of: Columns.Unit.week.index(of: Samples.today)).weekday == 1)
    }

    @Test(arguments: [(20, Columns.Unit.day), (200, .week), (1500, .month), (8000, .year)])
    func unitsFit(_ days: Int, _ unit: Columns.Unit) {
        #expect(Columns.unit(for: CalendarDay(number: 10_000)...CalendarDay(number: 10_000 + days)) == unit)
    }
}
