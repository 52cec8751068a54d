extension Report {
    package enum Style: Sendable { case plain, colored }

    /// For a reader: each finding with its source line, then how many there are. Nothing for no findings.
    package func text(style: Style) -> [UInt8] {
        guard !diagnostics.isEmpty else { return [] }
        var writer = TextWriter(isColored: style == .colored)
        for diagnostic in diagnostics {
            write(diagnostic, to: &writer)
            writer.line("")
        }
        let counts = [errors > 0 ? "error".counted(errors) : nil, warnings > 0 ? "warning".counted(warnings) : nil]
        writer.line(counts.compactMap(\.self).joined(separator: ", "))
        return writer.bytes
    }

    private func write(_ diagnostic: Diagnostic, to writer: inout TextWriter) {
        let color: TextWriter.Color = diagnostic.severity == .error ? .red : .yellow
        let headline = writer.paint("\(diagnostic.severity.rawValue)[\(diagnostic.rule.rawValue)]", color)
        writer.line("\(headline): \(diagnostic.message.withoutControls)")
        var indent = " "
        if let place = diagnostic.place {
            let source = source(of: place)
            let start = source.point(at: place.range.lowerBound)
            indent = String(repeating: " ", count: String(start.line).utf8.count)
            writer.line("\(indent)\(writer.paint("-->", .blue)) \(place.file.withoutControls):\(start.line):\(start.column)")
            if isReadable(place) {
                let line = source.line(at: place.range.lowerBound)
                let (text, carets) = source.shown(line.range, carets: place.range)
                let bar = writer.paint("|", .blue)
                writer.line("\(indent) \(bar)")
                writer.line("\(writer.paint(String(start.line), .blue)) \(bar) \(text)")
                let label = diagnostic.label.isEmpty ? "" : " " + diagnostic.label.withoutControls
                let marks = writer.paint(String(repeating: "^", count: carets.count) + label, color)
                writer.line("\(indent) \(bar) \(String(repeating: " ", count: carets.lowerBound))\(marks)")
            }
        }
        let equals = "\(indent) \(writer.paint("=", .blue)) "
        for note in diagnostic.notes {
            let place = note.place.map { " \($0.file):\(points(of: $0).start.line)" } ?? ""
            writer.line("\(equals)note: \((note.text + place).withoutControls)")
        }
        if let help = diagnostic.help {
            let more = "\n" + String(repeating: " ", count: indent.utf8.count + 9)
            let lines = help.withoutControls.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: more)
            writer.line("\(equals)\(writer.paint("help", .green)): \(lines)")
        }
    }
}

private struct TextWriter {
    enum Color: String {
        case red = "1;31"
        case yellow = "1;33"
        case blue = "34"
        case green = "32"
    }

    let isColored: Bool
    var bytes: [UInt8] = []

    init(isColored: Bool) { self.isColored = isColored }

    mutating func line(_ text: String) {
        bytes += text.utf8
        while bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
        bytes.append(UInt8(ascii: "\n"))
    }

    func paint(_ text: String, _ color: Color) -> String {
        isColored ? "\u{1B}[\(color.rawValue)m\(text)\u{1B}[0m" : text
    }
}
