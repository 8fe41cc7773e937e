import Records
import Store

/// One row a record, under a header row.
///
/// Members of members are named with dots; what stands in lists is joined by `|`, with nothing between two bars where
/// an element lacks the member, so that the columns of one list keep step. Null and the empty text are empty cells.
///
/// Source: RFC 4180.
struct CSVFormat: RecordFormat {
    private static let comma: UInt8 = 0x2C
    private static let quotationMark: UInt8 = 0x22
    private static let backslash: UInt8 = 0x5C
    private static let bar: UInt8 = 0x7C

    private let columns: [String]
    private let plan: CSVPlan
    private let options: CSVOptions

    init(_ collection: Collection, _ projection: Projection? = nil, _ options: CSVOptions = CSVOptions()) {
        columns = collection.columns.filter { projection?.keeps($0) ?? true }
        self.options = options
        plan = CSVPlan(collection.shape, columns: columns)
    }

    func begin(_ out: inout [UInt8]) {
        out += options.beginning
        out += columns.joined(separator: ",").utf8
        Self.endRow(&out)
    }

    func write(_ record: JSONSlice, isFirst: Bool, to out: inout [UInt8]) {
        var cells = CSVCells(count: columns.count)
        plan.collect(record, at: record.range, into: &cells)
        for column in columns.indices {
            if column > 0 { out.append(Self.comma) }
            write(cells, column, record, to: &out)
        }
        Self.endRow(&out)
    }

    /// Writes a row of texts.
    static func writeRow(_ cells: [String], _ options: CSVOptions, to out: inout [UInt8]) {
        for (number, cell) in cells.enumerated() {
            if number > 0 { out.append(comma) }
            if options.isSafe, CSVOptions.isFormula(cell.utf8.first), Double(cell) == nil {
                write(text: Array("'\(cell)".utf8), to: &out)
            } else {
                write(text: Array(cell.utf8), to: &out)
            }
        }
        endRow(&out)
    }

    func end(_ out: inout [UInt8]) {}

    private static func endRow(_ out: inout [UInt8]) {
        out.append(0x0D)
        out.append(0x0A)
    }

    // MARK: Cells

    private func write(_ cells: CSVCells, _ column: Int, _ record: JSONSlice, to out: inout [UInt8]) {
        guard let first = cells.first(in: column) else { return }
        // Numbers are numbers; only text can be run.
        let isText = record.bytes[first.value.lowerBound] == Self.quotationMark
        if first.next == nil, !(options.isSafe && isText) { return Self.write(first.value, of: record, to: &out) }
        var text: [UInt8] = []
        var part: CSVCells.Part? = first
        while let value = part?.value {
            record.appendText(of: value, to: &text)
            part = part?.next.map { cells.parts[$0] }
            if part != nil { text.append(Self.bar) }
        }
        if options.isSafe, isText, CSVOptions.isFormula(text.first) { text.insert(0x27, at: 0) }
        Self.write(text: text, to: &out)
    }

    /// Copies a value as it lies in the record, where nothing in it asks for more.
    private static func write(_ value: Range<Int>, of record: JSONSlice, to out: inout [UInt8]) {
        guard record.bytes[value.lowerBound] == quotationMark else { return record.appendText(of: value, to: &out) }
        let inner = value.lowerBound + 1..<max(value.upperBound - 1, value.lowerBound + 1)
        guard record.firstIndex(of: comma, or: backslash, in: inner) != nil else {
            return out.append(contentsOf: record.bytes[inner])
        }
        guard record.firstIndex(of: backslash, or: backslash, in: inner) == nil else {
            var text: [UInt8] = []
            record.appendText(of: value, to: &text)
            return write(text: text, to: &out)
        }
        // A string without escapes holds no quotation mark; with the marks of JSON it is a quoted cell already.
        out.append(contentsOf: record.bytes[value])
    }

    private static func write(text: [UInt8], to out: inout [UInt8]) {
        let needsMarks = text.contains { $0 == comma || $0 == quotationMark || $0 == 0x0A || $0 == 0x0D }
        guard needsMarks else { return out.append(contentsOf: text) }
        out.append(quotationMark)
        var rest = text[...]
        while let mark = rest.firstIndex(of: quotationMark) {
            out.append(contentsOf: rest[...mark])
            out.append(quotationMark)
            rest = rest[(mark + 1)...]
        }
        out.append(contentsOf: rest)
        out.append(quotationMark)
    }
}
