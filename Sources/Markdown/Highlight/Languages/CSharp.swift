extension Language {
    static let cSharp = Language(
        "csharp", aliases: ["cs", "c#", "dotnet"], endings: ["cs"],
        Grammar(
            words: [
                .keyword: """
                abstract as async await base break case catch checked class const continue default delegate do else enum \
                event explicit extern finally fixed for foreach get goto if implicit in init interface internal is lock \
                namespace new operator out override params partial private protected public readonly record ref required \
                return sealed set sizeof stackalloc static struct switch throw try typeof unchecked unsafe using var \
                virtual void volatile when where while with yield
                """,
                .number: "true false null",
                .variable: "this",
                .type: """
                bool byte char decimal double dynamic float int long nint nuint object sbyte short string uint ulong \
                ushort
                """,
            ],
            next: [
                "class": .type, "interface": .type, "enum": .type, "struct": .type, "record": .type, "new": .type,
                "namespace": nil,
            ],
            capitals: .typesUnlessCalled, calls: "(", label: .before(":"),
            rules: [
                .line("//"), .block("/*", "*/"), .line("#", .meta, at: .firstOnLine),
                .string("\"\"\"", lines: true),
                .string("$@\"", "\"", escape: nil, doubled: true, lines: true, code: "{"),
                .string("@$\"", "\"", escape: nil, doubled: true, lines: true, code: "{"),
                .string("@\"", "\"", escape: nil, doubled: true, lines: true),
                .string("$\"", "\"", code: "{"), .string("\""), .string("'"),
            ]))
}
