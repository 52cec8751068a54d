extension Report {
    package enum Style: Hashable, Sendable {
        case plain
        /// With ANSI colours, for a terminal.
        case colored
    }

    /// So many findings of a rule are shown that keep nothing from being published. More would hide those that do.
    private static let most = 20

    /// The report for people. Nothing at all where there are no findings.
    package func text(style: Style) -> [UInt8] {
        guard !diagnostics.isEmpty else { return [] }
        var page = Page(style: style)
        var harmless: [Diagnostic.Severity: [Rule: Int]] = [:]
        for diagnostic in diagnostics {
            if diagnostic.severity != .error {
                harmless[diagnostic.severity, default: [:]][diagnostic.rule, default: 0] += 1
                if harmless[diagnostic.severity]?[diagnostic.rule] ?? 0 > Self.most { continue }
            }
            write(diagnostic, to: &page)
            page.endLine()
        }
        for severity in Diagnostic.Severity.allCases {
            let counts = (harmless[severity] ?? [:]).filter { $0.value > Self.most }
            for (rule, count) in counts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                page.write("\(severity.rawValue)[\(rule.rawValue)]", severity.color)
                page.write(": \(count - Self.most) more, which `--format json` lists")
                page.endLine()
                page.endLine()
            }
        }
        let counts = Diagnostic.Severity.allCases.map { (severity: $0, count: count($0)) }.filter { $0.count > 0 }
        for (index, (severity, count)) in counts.enumerated() {
            if index > 0 { page.write(", ") }
            page.write(severity == .waived ? "\(count) waived" : severity.rawValue.counted(count), severity.color)
        }
        page.endLine()
        return page.bytes
    }

    private func write(_ diagnostic: Diagnostic, to page: inout Page) {
        let color = diagnostic.severity.color
        page.write("\(diagnostic.severity.rawValue)[\(diagnostic.rule.rawValue)]", color)
        page.write(": \(Self.shown(diagnostic.message))")
        page.endLine()

        var gutter = " "
        if let place = diagnostic.place {
            let location = location(of: place)
            let start = location.lines?.lowerBound
            gutter = String(repeating: " ", count: start.map { String($0.line).utf8.count } ?? 1)
            page.write(gutter)
            page.write("-->", .blue)
            page.write(" \(Self.shown(location.file))")
            if let start { page.write(":\(start.line):\(start.column)") }
            page.endLine()
            // Of what is waived the reason is of interest, and not where it would be mended.
            if diagnostic.severity != .waived, let source = source(of: place), let lines = location.lines {
                write(Excerpt(of: lines, in: source), line: lines.lowerBound.line, gutter, of: diagnostic, to: &page)
            }
        }
        for note in diagnostic.notes {
            write("note", nil, note.text, note.place.map(location(of:)), below: gutter, to: &page)
        }
        if let help = diagnostic.help { write("help", .green, help, nil, below: gutter, to: &page) }
    }

    /// The source line, and the carets and the label below it.
    private func write(
        _ excerpt: Excerpt, line: Int, _ gutter: String, of diagnostic: Diagnostic, to page: inout Page
    ) {
        page.write("\(gutter) |", .blue)
        page.endLine()
        page.write("\(line) |", .blue)
        if !excerpt.text.isEmpty { page.write(" \(excerpt.text)") }
        page.endLine()
        page.write("\(gutter) |", .blue)
        page.write(String(repeating: " ", count: 1 + excerpt.indent))
        let label = diagnostic.label.isEmpty ? "" : " \(Self.shown(diagnostic.label))"
        page.write(String(repeating: "^", count: excerpt.carets) + label, diagnostic.severity.color)
        page.endLine()
    }

    /// `= note: text path:line`. Further lines of the text stand below the first.
    private func write(
        _ name: String, _ color: Color?, _ text: String, _ location: Location?, below gutter: String,
        to page: inout Page
    ) {
        page.write("\(gutter) =", .blue)
        page.write(" ")
        page.write("\(name):", color)
        // By scalars: to Swift, CR and LF together are one character and no line feed.
        for (index, line) in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { page.endLine() }
            let line = Self.shown(Substring(line))
            guard !line.isEmpty else { continue }
            page.write(index == 0 ? " " : "\(gutter)   \(String(repeating: " ", count: name.utf8.count + 2))")
            page.write(line)
        }
        if let location {
            page.write(" \(Self.shown(location.file))")
            if let start = location.lines?.lowerBound { page.write(":\(start.line)") }
        }
        page.endLine()
    }
}

// MARK: - Colours

extension Report {
    /// What ECMA-48 section 8.3.117 (SGR) writes between `ESC [` and `m`.
    fileprivate enum Color: String {
        case boldRed = "1;31"
        case boldYellow = "1;33"
        case blue = "34"
        case green = "32"
    }

    private struct Page {
        let style: Style
        private(set) var bytes: [UInt8] = []

        init(style: Style) { self.style = style }

        mutating func write(_ text: String, _ color: Color? = nil) {
            guard let color, style == .colored else { return bytes.append(contentsOf: text.utf8) }
            bytes.append(contentsOf: "\u{1B}[\(color.rawValue)m\(text)\u{1B}[0m".utf8)
        }

        mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }
    }
}

extension Diagnostic.Severity {
    fileprivate var color: Report.Color {
        switch self {
        case .error: .boldRed
        case .warning: .boldYellow
        case .waived: .blue
        }
    }
}
