/// The figures of one corpus: the least of all rounds for times, the most for memory.
struct Figures {
    var pages: Int
    var markdownBytes = 0
    var files = 0
    var parse = Floor.Cost.endless
    var copy = Floor.Cost.endless
    var build = Floor.Cost.endless
    var unchanged = Floor.Cost.endless
    var peakBytes = 0

    mutating func add(_ floor: Floor, build: Measure, unchanged: Measure) {
        markdownBytes = floor.markdownBytes
        files = floor.files
        parse.lower(floor.parse.cpu, floor.parse.wall)
        copy.lower(floor.copy.cpu, floor.copy.wall)
        self.build.lower(build.cpu, build.wall)
        self.unchanged.lower(unchanged.cpu, unchanged.wall)
        peakBytes = max(peakBytes, build.peakBytes, unchanged.peakBytes)
    }

    static let header = [
        "pages", "files", "Markdown MB", "parse CPU s", "copy CPU s", "floor CPU s", "build CPU s", "build wall s",
        "CPU / floor",
        "wall / floor", "unchanged / floor", "peak MB",
    ]

    var row: [String] {
        let floor = parse.cpu + copy.cpu
        return [
            String(pages), String(files), decimal(Double(markdownBytes) / 1e6, 1), decimal(parse.cpu, 3),
            decimal(copy.cpu, 3),
            decimal(floor, 3), decimal(build.cpu, 3), decimal(build.wall, 3), decimal(build.cpu / floor, 2),
            decimal(build.wall / (parse.wall + copy.wall), 2), decimal(unchanged.cpu / floor, 2),
            decimal(Double(peakBytes) / 1e6, 0),
        ]
    }
}

extension Floor.Cost {
    fileprivate static let endless = Floor.Cost(cpu: .infinity, wall: .infinity)

    fileprivate mutating func lower(_ cpu: Double, _ wall: Double) {
        self.cpu = min(self.cpu, cpu)
        self.wall = min(self.wall, wall)
    }
}

/// Columns aligned to the right.
func table(_ rows: [[String]]) -> String {
    let widths = (rows.first ?? []).indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
        zip(row, widths).map { String(repeating: " ", count: $1 - $0.count) + $0 }.joined(separator: "  ") + "\n"
    }.joined()
}

/// A number with a fixed count of digits after the point, which needs Foundation otherwise.
func decimal(_ number: Double, _ digits: Int) -> String {
    var unit = 1
    for _ in 0..<digits { unit *= 10 }
    let scaled = Int((number * Double(unit)).rounded())
    guard digits > 0 else { return String(scaled) }
    let rest = String(scaled % unit)
    return "\(scaled / unit)." + String(repeating: "0", count: digits - rest.count) + rest
}
