extension Language {
    static let nginx = Language(
        "nginx", aliases: ["conf", "nginxconf"], endings: ["conf", "nginx"],
        Grammar(
            words: [.number: "on off"], wordBytes: "./:~*^\\|+-?@=", numberBytes: "/:",
            heads: Grammar.Heads(kind: .keyword, separators: ";{}"),
            rules: [
                .line("#", at: .afterBlank), .string("\"", lines: true, variables: "$"),
                .string("'", lines: true, variables: "$"), .sign("$", .variable),
            ]))
}
