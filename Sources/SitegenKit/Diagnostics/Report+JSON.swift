extension Report {
    /// For tools. Keys are only ever added; `version` says when one changes its meaning.
    package func json() -> [UInt8] {
        var writer = JSONWriter(pretty: true)
        writer.object { root in
            root.member("version", 1)
            root.member("diagnostics") { list in
                list.array { items in
                    for diagnostic in diagnostics { items.item { write(diagnostic, to: &$0) } }
                }
            }
            root.member("errors", errors)
            root.member("warnings", warnings)
        }
        return writer.bytes + [0x0A]
    }

    private func write(_ diagnostic: Diagnostic, to writer: inout JSONWriter) {
        writer.object { object in
            object.member("id", diagnostic.rule.rawValue)
            object.member("name", diagnostic.rule.name)
            object.member("severity", diagnostic.severity.rawValue)
            object.member("message", diagnostic.message)
            if let place = diagnostic.place {
                let (start, end) = points(of: place)
                object.member("file", place.file)
                object.member("line", start.line)
                object.member("column", start.column)
                object.member("endLine", end.line)
                object.member("endColumn", end.column)
            }
            if !diagnostic.label.isEmpty { object.member("label", diagnostic.label) }
            object.member("notes") { notes in
                notes.array { items in
                    for note in diagnostic.notes { items.item { write(note, to: &$0) } }
                }
            }
            if let help = diagnostic.help { object.member("help", help) }
        }
    }

    private func write(_ note: Diagnostic.Note, to writer: inout JSONWriter) {
        writer.object { object in
            object.member("text", note.text)
            guard let place = note.place else { return }
            let start = points(of: place).start
            object.member("file", place.file)
            object.member("line", start.line)
            object.member("column", start.column)
        }
    }
}
