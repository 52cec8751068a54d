/// The figures of one corpus: the least of all rounds for times, the most for memory.
struct Figures {
    var pages: Int
    var markdownBytes = 0
    var files = 0
    var parse = Floor.Cost.endless
    var copy = Floor.Cost.endless
    var build = Floor.Cost.endless
    var unchanged = Floor.Cost.endless
    var hugo: Hugo.Figures?
    var stages = Stages()
    var peakBytes = 0
    var serve = Serve.Figures()

    init(pages: Int) { self.pages = pages }

    mutating func add(_ floor: Floor, build: Measure, unchanged: Measure) throws {
        markdownBytes = floor.markdownBytes
        files = floor.files
        parse.lower(floor.parse)
        copy.lower(floor.copy)
        self.build.lower(build.cost)
        self.unchanged.lower(unchanged.cost)
        stages.lower(try Stages(build.said))
        peakBytes = max(peakBytes, build.peakBytes, unchanged.peakBytes)
    }

    private var floor: Floor.Cost { Floor.Cost(cpu: parse.cpu + copy.cpu, wall: parse.wall + copy.wall) }

    /// One line for each figure and one column for each corpus, so that the table fits on a screen.
    static func text(_ all: [Figures]) -> String {
        var rows: [[String]] = []
        func add(_ name: String, _ value: (Figures) -> String?) {
            let cells = all.map { value($0) ?? "" }
            if cells.contains(where: { !$0.isEmpty }) { rows.append([name] + cells) }
        }
        func seconds(_ number: Double) -> String { decimal(number, 3) }
        add("pages") { String($0.pages) }
        add("files written") { String($0.files) }
        add("Markdown MB") { decimal(Double($0.markdownBytes) / 1e6, 1) }
        add("floor: libcmark, CPU s") { seconds($0.parse.cpu) }
        add("floor: files, CPU s") { seconds($0.copy.cpu) }
        add("build CPU s") { seconds($0.build.cpu) }
        add("build wall s") { seconds($0.build.wall) }
        add("build / floor, CPU") { decimal($0.build.cpu / $0.floor.cpu, 2) }
        add("build / floor, wall") { decimal($0.build.wall / $0.floor.wall, 2) }
        func growth(_ name: String, _ seconds: (Figures) -> Double) {
            add("\(name) / \(name) of the size before") { figures in
                let index = all.firstIndex { $0.pages == figures.pages } ?? 0
                return index == 0 ? nil : decimal(seconds(figures) / seconds(all[index - 1]), 1)
            }
        }
        growth("floor", \.floor.cpu)
        growth("build", \.build.cpu)
        add("unchanged CPU s") { seconds($0.unchanged.cpu) }
        add("unchanged / build") { decimal($0.unchanged.cpu / $0.build.cpu, 2) }
        add("peak MB") { decimal(Double($0.peakBytes) / 1e6, 0) }
        for edit in Serve.Edit.allCases { add("edit of a \(edit), wall s") { $0.serve.wall[edit].map(seconds) } }
        add("slowest edit / build, wall") { figures in
            figures.serve.wall.values.max().map { decimal($0 / figures.build.wall, 2) }
        }
        add("serve peak MB") { decimal(Double($0.serve.peakBytes) / 1e6, 0) }
        for stage in all.last?.stages.names ?? [] {
            add("stage \(stage), CPU s") { $0.stages.cpu[stage].map(seconds) }
        }
        add("Hugo CPU s") { $0.hugo.map { seconds($0.cost.cpu) } }
        add("Hugo wall s") { $0.hugo.map { seconds($0.cost.wall) } }
        add("Hugo peak MB") { $0.hugo.map { decimal(Double($0.peakBytes) / 1e6, 0) } }
        add("Hugo / build, CPU") { figures in figures.hugo.map { decimal($0.cost.cpu / figures.build.cpu, 1) } }
        let width = rows.map { $0[0].count }.max() ?? 0
        for index in rows.indices { rows[index][0] += String(repeating: " ", count: width - rows[index][0].count) }
        return table(rows)
    }
}

extension Measure {
    var cost: Floor.Cost { Floor.Cost(cpu: cpu, wall: wall) }
}

extension Floor.Cost {
    static let endless = Floor.Cost(cpu: .infinity, wall: .infinity)

    mutating func lower(_ other: Floor.Cost) {
        cpu = min(cpu, other.cpu)
        wall = min(wall, other.wall)
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
