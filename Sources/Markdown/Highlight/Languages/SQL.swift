extension Language {
    static let sql = Language(
        "sql", aliases: ["postgresql", "postgres", "psql", "mysql", "sqlite", "plpgsql"], endings: ["sql"],
        Grammar(
            words: [
                .keyword: """
                add all alter analyze and any as asc begin between by cascade case cast check collate column commit \
                conflict constraint create cross current database declare default delete desc distinct do drop each \
                else elsif end except exception execute exists explain fetch filter first following for foreign from \
                full function grant group having if ilike in index inner insert intersect into is join key last lateral \
                left like limit loop materialized natural not nothing nulls of offset on or order outer over partition \
                preceding primary procedure raise range references returning returns revoke right rollback row rows \
                savepoint select set some start table temporary then to transaction trigger truncate union unique update \
                using values view when where while window with without
                """,
                .number: "true false null current_date current_time current_timestamp",
                .type: """
                bigint bigserial binary blob bool boolean bytea char character date datetime decimal double float \
                int integer interval json jsonb numeric real serial smallint text time timestamp timestamptz tinyint \
                uuid varchar
                """,
            ],
            ignoresCase: true, calls: "(",
            rules: [
                .line("--"), .block("/*", "*/", nests: true),
                .string("'", escape: nil, doubled: true, lines: true), .string("$$", escape: nil, lines: true),
                .sign("$", .variable), .sign(":", .variable), .sign("@", .variable),
            ]))
}
