extension Language {
    static let toml = Language(
        "toml", endings: ["toml"],
        Grammar(
            words: [.number: "true false inf nan"], innerBytes: "-.", numberBytes: "-:",
            label: .before("=", blanks: true),
            rules: [
                .header, .line("#"),
                .string("\"\"\"", lines: true), .string("'''", escape: nil, lines: true),
                .string("\"", key: "="), .string("'", escape: nil, key: "="),
            ]))
}
