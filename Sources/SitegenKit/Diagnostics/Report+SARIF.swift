extension Report {
    /// SARIF 2.1.0 (OASIS), as code scanning services take it.
    package func sarif(version: String) -> [UInt8] {
        let rules = Rule.allCases.filter { rule in diagnostics.contains { $0.rule == rule } }
        var writer = JSONWriter(pretty: true)
        writer.object { log in
            log.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
            log.member("version", "2.1.0")
            log.member("runs") { runs in
                runs.array { items in
                    items.item { run in
                        run.object { object in
                            object.member("tool") { tool(rules, version, &$0) }
                            object.member("columnKind", "unicodeCodePoints")
                            object.member("results") { results in
                                results.array { items in
                                    for diagnostic in diagnostics { items.item { result(diagnostic, rules, &$0) } }
                                }
                            }
                        }
                    }
                }
            }
        }
        return writer.bytes + [0x0A]
    }

    private func tool(_ rules: [Rule], _ version: String, _ writer: inout JSONWriter) {
        writer.object { tool in
            tool.member("driver") { driver in
                driver.object { object in
                    object.member("name", "sitegen")
                    object.member("version", version)
                    object.member("rules") { list in
                        list.array { items in
                            for rule in rules { items.item { self.rule(rule, &$0) } }
                        }
                    }
                }
            }
        }
    }

    private func rule(_ rule: Rule, _ writer: inout JSONWriter) {
        writer.object { object in
            object.member("id", rule.rawValue)
            object.member("name", rule.pascalCaseName)
            object.member("shortDescription") { text(rule.summary, &$0) }
            object.member("defaultConfiguration") { configuration in
                configuration.object { $0.member("level", rule.severity.rawValue) }
            }
        }
    }

    private func result(_ diagnostic: Diagnostic, _ rules: [Rule], _ writer: inout JSONWriter) {
        writer.object { object in
            object.member("ruleId", diagnostic.rule.rawValue)
            object.member("ruleIndex", rules.firstIndex(of: diagnostic.rule) ?? 0)
            object.member("level", diagnostic.severity.rawValue)
            object.member("message") { text(diagnostic.message + (diagnostic.help.map { "\n\($0)" } ?? ""), &$0) }
            if let place = diagnostic.place {
                object.member("locations") { list in
                    list.array { items in items.item { location(place, nil, &$0) } }
                }
            }
            let related = diagnostic.notes.filter { $0.place != nil }
            if !related.isEmpty {
                object.member("relatedLocations") { list in
                    list.array { items in
                        for note in related {
                            guard let place = note.place else { continue }
                            items.item { location(place, note.text, &$0) }
                        }
                    }
                }
            }
        }
    }

    private func location(_ place: Place, _ message: String?, _ writer: inout JSONWriter) {
        let (start, end) = points(of: place)
        writer.object { location in
            location.member("physicalLocation") { physical in
                physical.object { object in
                    object.member("artifactLocation") { artifact in
                        artifact.object { $0.member("uri", Self.uri(place.file)) }
                    }
                    object.member("region") { region in
                        region.object { region in
                            region.member("startLine", start.line)
                            region.member("startColumn", start.column)
                            region.member("endLine", end.line)
                            region.member("endColumn", end.column)
                        }
                    }
                }
            }
            if let message { location.member("message") { text(message, &$0) } }
        }
    }

    private func text(_ text: String, _ writer: inout JSONWriter) { writer.object { $0.member("text", text) } }

    private static func uri(_ path: String) -> String {
        path.split(separator: "/").map { Address.encoded(String($0)) }.joined(separator: "/")
    }
}
