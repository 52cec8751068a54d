extension Report {
    /// The report for code scanning: one run of SARIF 2.1.0 (OASIS Standard, March 2020). Section numbers below are that
    /// document's.
    package func sarif(version: String) -> [UInt8] {
        let rules = Set(diagnostics.map(\.rule)).sorted { $0.rawValue < $1.rawValue }
        let indices = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($0.element, $0.offset) })
        var json = JSONWriter(layout: .pretty)
        json.object { json in
            json.member("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json")
            json.member("version", "2.1.0")
            json.array("runs") { json in
                json.object { json in
                    json.object("tool") { json in
                        json.object("driver") { json in
                            json.member("name", "sitegen")
                            json.member("version", version)
                            json.array("rules") { json in
                                for rule in rules { json.object { Self.write(rule, to: &$0) } }
                            }
                        }
                    }
                    // SourceText ends lines at a lone CR too, which SARIF does not take for granted.
                    json.array("newlineSequences") { json in
                        for lineBreak in ["\r\n", "\n", "\r"] { json.element(lineBreak) }
                    }
                    json.member("columnKind", "unicodeCodePoints")
                    json.array("results") { json in
                        for diagnostic in diagnostics {
                            json.object { write(diagnostic, ruleIndex: indices[diagnostic.rule], to: &$0) }
                        }
                    }
                }
            }
        }
        return json.bytes
    }

    private static func write(_ rule: Rule, to json: inout JSONWriter) {
        json.member("id", rule.rawValue)
        json.member("name", rule.pascalName)
        json.object("shortDescription") { $0.member("text", sarifText(rule.summary)) }
        json.object("defaultConfiguration") { $0.member("level", rule.severity.sarifLevel) }
        json.member("helpUri", rule.url)
    }

    private func write(_ diagnostic: Diagnostic, ruleIndex: Int?, to json: inout JSONWriter) {
        json.member("ruleId", diagnostic.rule.rawValue)
        json.member("ruleIndex", ruleIndex)
        json.member("level", diagnostic.severity.sarifLevel)
        let text = diagnostic.message + (diagnostic.help.map { "\nhelp: \($0)" } ?? "")
        json.object("message") { $0.member("text", Self.sarifText(text)) }
        if let place = diagnostic.place {
            json.array("locations") { $0.object { write(location(of: place), to: &$0) } }
        }
        if let reason = diagnostic.reason {
            json.array("suppressions") { list in
                list.object { suppression in
                    suppression.member("kind", "inSource")
                    suppression.member("justification", reason)
                }
            }
        }
        let related = relatedLocations(diagnostic)
        guard !related.isEmpty else { return }
        json.array("relatedLocations") { json in
            for (location, text) in related {
                json.object { json in
                    write(location, to: &json)
                    json.object("message") { $0.member("text", Self.sarifText(text)) }
                }
            }
        }
    }

    /// The notes that have a place, each once: the schema allows no two that are equal.
    private func relatedLocations(_ diagnostic: Diagnostic) -> [(location: Location, text: String)] {
        var seen: [Location: Set<String>] = [:]
        return diagnostic.notes.compactMap { note in
            guard let location = note.place.map(location(of:)) else { return nil }
            return seen[location, default: []].insert(note.text).inserted ? (location, note.text) : nil
        }
    }

    private func write(_ location: Location, to json: inout JSONWriter) {
        json.object("physicalLocation") { json in
            json.object("artifactLocation") { $0.member("uri", Self.relativeURI(location.file)) }
            guard let lines = location.lines else { return }
            json.object("region") { json in
                json.member("startLine", lines.lowerBound.line)
                json.member("startColumn", lines.lowerBound.column)
                json.member("endLine", lines.upperBound.line)
                json.member("endColumn", lines.upperBound.column)
            }
        }
    }
}

extension Report {
    /// Braces are doubled because one alone begins a placeholder (section 3.11.5). `](` would make a link of what stands
    /// before it (section 3.11.6), and Markdown in a message is quoted, not meant.
    private static func sarifText(_ text: String) -> String {
        var escaped = ""
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar {
            case "{": escaped += "{{"
            case "}": escaped += "}}"
            case "(" where previous == "]":
                escaped.unicodeScalars.removeLast()
                escaped += "\\]("
            default: escaped.unicodeScalars.append(scalar)
            }
            previous = scalar
        }
        return escaped
    }

    /// A path as a relative reference (RFC 3986 section 4.2). All but unreserved characters are escaped, `:` too, which
    /// would make a scheme of the first part.
    private static func relativeURI(_ path: String) -> String {
        path.utf8.reduce(into: "") { uri, byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "/"):
                uri.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                uri += byte < 0x10 ? "%0" : "%"
                uri += String(byte, radix: 16, uppercase: true)
            }
        }
    }
}

extension Diagnostic.Severity {
    /// Section 3.27.10, by its own names rather than by ours.
    fileprivate var sarifLevel: String {
        switch self {
        case .error: "error"
        case .warning: "warning"
        case .waived: "none"
        }
    }
}
