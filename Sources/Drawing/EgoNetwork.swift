import Foundation
public import Markup

/// Whom one person met: the person in the middle, the others nearer the more often, at most 24 of them.
///
/// How far to the left or right somebody stands is a scale, with its numbers below: equal numbers stand equally far.
/// Everyone has a line of their own on the left or the right, so that names never overlap.
public struct EgoNetwork {
    /// One of the others.
    public struct Neighbour {
        let label: String
        let link: Link
        let title: String
        let count: Int
        let isMet: Bool

        /// Takes a name and the number of meetings that were held; where none was, `isMet` is false and the number is that
        /// of the others.
        public init(label: String, link: Link, title: String, count: Int, isMet: Bool) {
            self.label = label
            self.link = link
            self.title = title
            self.count = count
            self.isMet = isMet
        }

        /// How many meetings were held.
        var held: Int { isMet ? count : 0 }
    }

    /// How many are drawn around the middle.
    public static let most = 24

    let center: Party
    let around: [Neighbour]
    let label: String

    /// Takes the others in any order; the most frequent are drawn.
    public init(center: Party, around: [Neighbour], label: String) {
        self.center = center
        self.around = Array(
            around.filter { $0.count > 0 }
                .sorted {
                    ($1.held, $1.count, $0.label, $0.link.value) < ($0.held, $0.count, $1.label, $1.link.value)
                }
                .prefix(Self.most))
        self.label = label
    }

    /// Whether distances differ, so that the drawing has a scale.
    public var hasScale: Bool { (around.first?.held ?? 0) > (around.last?.held ?? 0) }

    /// How wide the lines are.
    public var width: LineWidth { LineWidth(most: around.map(\.count).max() ?? 1) }

    /// Writes the drawing; false where there are fewer than three others.
    @discardableResult
    public func write(to html: inout HTML) -> Bool {
        guard around.count >= Breadth.fewest else { return false }
        html.drawn("network", label: label, height: { EgoLayout(self, $0).height }) { breadth, html in
            EgoLayout(self, breadth).write(to: &html)
        }
        return true
    }
}

/// Where the nodes of a person's network stand at one breadth.
struct EgoLayout {
    /// Where one of the others stands.
    struct Place {
        let node: EgoNetwork.Neighbour
        let x: Double
        let y: Double
        /// The name as far as it has room, and the room that it takes.
        let text: String
        let box: Box
    }

    private static let row = 25.0
    private static let radius = 5.0

    private let network: EgoNetwork
    private let breadth: Breadth
    private(set) var places: [Place] = []

    init(_ network: EgoNetwork, _ breadth: Breadth) {
        self.network = network
        self.breadth = breadth
        let sides = [0, 1].map { side in
            network.around.enumerated().filter { $0.offset % 2 == side }.map(\.element)
        }
        for (side, nodes) in sides.enumerated() {
            for (rank, node) in nodes.enumerated() {
                // The most frequent stands at the height of the middle, the next ones above and below in turn.
                let step = (rank + 1) / 2 * (rank % 2 == side ? 1 : -1)
                places.append(place(node, sign: side == 0 ? 1 : -1, y: middle.y + Double(step) * Self.row))
            }
        }
    }

    private var rows: Int { (network.around.count + 1) / 2 }

    /// Above the nodes there is room for the name where it has none in the middle.
    private var head: Double { breadth == .wide ? 10 : 26 }

    /// Where the nodes end and the scale begins.
    private var foot: Double { head + Double(rows / 2 * 2 + 1) * Self.row + 4 }

    /// The height of the drawing.
    var height: Double { foot + 20 }

    private var middle: (x: Double, y: Double) { (breadth.width / 2, head + (Double(rows / 2) + 0.5) * Self.row) }

    private var name: String {
        TextWidth.cut(network.center.label, to: breadth == .wide ? 240 : breadth.width - 20, size: 13)
    }

    private var pill: Double { TextWidth.of(name, size: 13) * 1.08 + 22 }

    /// How far from the middle somebody stands with whom so many meetings were held.
    func distance(_ held: Int) -> Double {
        let (least, most) = (network.around.last?.held ?? 0, network.around.first?.held ?? 0)
        let rarity =
            most > least ? log(Double(most + 1) / Double(held + 1)) / log(Double(most + 1) / Double(least + 1)) : 0.3
        let near = breadth == .wide ? max(pill / 2 + 30, 80) : 26
        let far = breadth == .wide ? 205.0 : 58
        return near + rarity * (far - near)
    }

    /// Numbers of meetings that the scale names: the most, the least, and those between that have room.
    var scale: [Int] {
        let counts = network.around.map(\.held)
        guard let most = counts.first, let least = counts.last, most > least else { return [] }
        var shown = [most]
        for count in counts where count > least && distance(count) - distance(shown[shown.count - 1]) >= Self.apart {
            if distance(least) - distance(count) >= Self.apart { shown.append(count) }
        }
        return shown + [least]
    }

    /// How far apart the numbers of the scale stand at least.
    private static let apart = 28.0

    private func place(_ node: EgoNetwork.Neighbour, sign: Double, y: Double) -> Place {
        let x = middle.x + sign * distance(node.held)
        let room = breadth.width / 2 - abs(x - middle.x) - Self.radius - 8
        let number = Self.number(node)
        let text = TextWidth.cut(node.label, to: room - TextWidth.of(number))
        let width = TextWidth.of(text + number)
        let start = x + sign * (Self.radius + 5)
        let box = Box(
            left: sign > 0 ? start : start - width, top: y - 10, right: sign > 0 ? start + width : start, bottom: y + 6)
        return Place(node: node, x: x, y: y, text: text, box: box)
    }

    /// Writes the drawing.
    func write(to html: inout HTML) {
        writeScale(to: &html)
        let width = network.width
        for place in places {
            html.mark(place.node.link, title: place.node.title, [.tabIndex(-1)]) { html in
                html.void(
                    .line,
                    [
                        .kind(place.node.isMet ? "edge" : "edge never"), .x1(middle.x), .y1(middle.y), .x2(place.x),
                        .y2(place.y), .strokeWidth(width.of(place.node.count)),
                    ])
            }
        }
        for place in places {
            html.mark(place.node.link, title: place.node.title) { html in
                html.void(
                    .circle,
                    [.kind(place.node.isMet ? "node" : "node never"), .cx(place.x), .cy(place.y), .r(Self.radius)])
                let isRight = place.x > middle.x
                html.element(
                    .text,
                    [
                        .x(isRight ? place.box.left : place.box.right), .y(place.y + 4),
                        .anchor(isRight ? .start : .end),
                    ]
                ) { html in
                    html.text(place.text)
                    html.element(.tspan, [.kind("count")], text: Self.number(place.node))
                }
            }
        }
        html.mark(network.center.link, title: network.center.title) { html in
            switch breadth {
            case .wide:
                html.void(
                    .rect,
                    [
                        .kind("center"), .x(middle.x - pill / 2), .y(middle.y - 14), .width(pill), .height(28), .rx(14),
                    ])
                html.label(name, middle.x, middle.y + 4.5, [.kind("centername"), .anchor(.middle)])
            case .narrow:
                html.void(.circle, [.kind("center"), .cx(middle.x), .cy(middle.y), .r(8)])
                html.label(name, middle.x, 15, [.kind("headname"), .anchor(.middle)])
            }
        }
    }

    /// The number beside a name; in brackets where none of the meetings was held.
    private static func number(_ node: EgoNetwork.Neighbour) -> String {
        node.isMet ? " \(node.count)" : " (\(node.count))"
    }

    /// Draws a pale line for each number of the scale, on both sides, with the number below.
    private func writeScale(to html: inout HTML) {
        var lines = PathData()
        let marks = scale.flatMap { count in [-1.0, 1].map { (count: count, x: middle.x + $0 * distance(count)) } }
        for mark in marks {
            lines.move(mark.x, head)
            lines.line(mark.x, foot)
        }
        if !lines.isEmpty { html.void(.path, [.kind("axis"), .d(lines)]) }
        for mark in marks { html.label("\(mark.count)", mark.x, foot + 13, [.kind("small"), .anchor(.middle)]) }
    }
}
