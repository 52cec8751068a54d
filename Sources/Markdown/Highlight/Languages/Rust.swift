extension Language {
    static let rust = Language(
        "rust", aliases: ["rs"], endings: ["rs"],
        Grammar(
            words: [
                .keyword: """
                as async await break const continue crate dyn else enum extern fn for if impl in let loop match mod move \
                mut pub ref return static struct super trait type union unsafe use where while
                """,
                .number: "true false",
                .variable: "self",
                .type: """
                Self bool char f32 f64 i8 i16 i32 i64 i128 isize str u8 u16 u32 u64 u128 usize
                """,
            ],
            next: ["fn": .function, "struct": .type, "enum": .type, "trait": .type, "type": .type, "mod": nil],
            capitals: .types, calls: "(!", label: .before(":"),
            rules: [
                .line("//"), .block("/*", "*/", nests: true),
                .block("#[", "]", .meta), .block("#![", "]", .meta),
                .hashes("r"), .hashes("br"), .string("b\"", "\"", lines: true), .string("\"", lines: true),
                .character("b'", orWord: .string), .character("'", orWord: .variable),
            ]))
}
