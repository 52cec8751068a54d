extension Language {
    static let json = Language(
        "json", aliases: ["jsonc", "json5", "jsonl", "ndjson"], endings: ["json", "jsonc", "json5", "jsonl", "ndjson"],
        Grammar(
            words: [.number: "true false null"], label: .before(":", blanks: true),
            rules: [
                .string("\"", key: ":"), .string("'", key: ":"),
                .line("//"), .block("/*", "*/"),
            ]))
}
