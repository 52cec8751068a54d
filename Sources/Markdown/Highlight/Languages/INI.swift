extension Language {
    static let ini = Language(
        "ini", aliases: ["properties", "cfg", "env", "dotenv"], endings: ["ini", "cfg", "properties", "env"],
        Grammar(
            words: [.number: "true false yes no on off"], ignoresCase: true, innerBytes: "-.",
            label: .before("=", blanks: true),
            rules: [.header, .line("#", at: .firstOnLine), .line(";", at: .firstOnLine), .string("\"")]))
}
