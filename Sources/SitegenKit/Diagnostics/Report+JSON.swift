extension Report {
    /// The report for programs: one object, every key always there, null where there is nothing to say. `version`
    /// changes when a key changes its meaning or goes away, and not when one is added.
    package func json() -> [UInt8] {
        var json = JSONWriter(layout: .pretty)
        json.object { json in
            json.member("version", 1)
            json.array("diagnostics") { json in
                for diagnostic in diagnostics { json.object { write(diagnostic, to: &$0) } }
            }
            json.member("errors", count(.error))
            json.member("warnings", count(.warning))
            json.member("waived", count(.waived))
        }
        return json.bytes
    }

    private func write(_ diagnostic: Diagnostic, to json: inout JSONWriter) {
        let location = diagnostic.place.map(location(of:))
        let start = location?.lines?.lowerBound
        let end = location?.lines?.upperBound
        json.member("id", diagnostic.rule.rawValue)
        json.member("name", diagnostic.rule.name)
        json.member("severity", diagnostic.severity.rawValue)
        json.member("message", diagnostic.message)
        json.member("file", location?.file)
        json.member("line", start?.line)
        json.member("column", start?.column)
        json.member("endLine", end?.line)
        json.member("endColumn", end?.column)
        json.member("label", diagnostic.label)
        json.array("notes") { json in
            for note in diagnostic.notes { json.object { write(note, to: &$0) } }
        }
        json.member("help", diagnostic.help)
        json.member("reason", diagnostic.reason)
        json.member("url", diagnostic.rule.url)
    }

    private func write(_ note: Diagnostic.Note, to json: inout JSONWriter) {
        let location = note.place.map(location(of:))
        json.member("text", note.text)
        json.member("file", location?.file)
        json.member("line", location?.lines?.lowerBound.line)
        json.member("column", location?.lines?.lowerBound.column)
    }
}
