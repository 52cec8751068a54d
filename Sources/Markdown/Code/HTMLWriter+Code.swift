extension HTMLWriter {
    /// A code block. Where holes are left it is a sample of the site: highlighted, with a title, marks and tabs.
    mutating func code(_ code: CodeBlock, _ range: Range<Int>) {
        startLine()
        guard leavesHoles else { return plain(code) }
        var info = CodeInfo(code.info)
        let language = language(of: &info)
        let sample = Sample(code.literal, info, language)
        info.problems += sample.problems
        let isTab = startTab(&info)
        prose.html.append(info.isDiff ? "<div class=\"sg-sample\" data-kind=\"diff\">" : "<div class=\"sg-sample\">")
        if let title = info.title {
            prose.html.append("<p class=\"sg-sample-title\">")
            prose.html.appendEscaped(title)
            prose.html.append("</p>")
        }
        sample.write(into: &prose.html, language: info.language.isEmpty ? language?.name ?? "" : info.language)
        prose.html.append("</div>\n")
        if isTab { endTab() }
        note(info, of: code, range)
        prose.codeBlocks.append(
            Prose.CodeSample(
                info: code.info, language: language?.name ?? "", literal: code.literal, range: range,
                heading: outline.section, literalStart: code.literalStart, included: code.included))
    }

    /// Byte for byte as libcmark writes it.
    private mutating func plain(_ code: CodeBlock) {
        let language = String(decoding: code.info.utf8.prefix { !$0.isWhitespace }, as: UTF8.self)
        if code.info.isEmpty {
            prose.html.append("<pre><code>")
        } else {
            prose.html.append("<pre><code class=\"language-")
            prose.html.appendEscaped(language)
            prose.html.append("\">")
        }
        prose.html.appendEscaped(code.literal)
        prose.html.append("</code></pre>\n")
    }

    /// Says where in the source each problem stands.
    private mutating func note(_ info: CodeInfo, of code: CodeBlock, _ block: Range<Int>) {
        func place(_ part: Range<Int>) -> Range<Int> { code.place(ofInfo: part, in: source, block: block) }
        for problem in info.problems {
            prose.codeProblems.append(CodeProblem(problem.kind, at: place(problem.range)))
        }
        guard let path = info.include, code.included == nil, let include = info.place(of: "include").map(place) else {
            return
        }
        let kind = CodeProblem.Kind.notIncluded(
            path: path, region: info.region, regionPlace: info.place(of: "region").map(place) ?? include,
            hasBody: code.hasBody)
        prose.codeProblems.append(CodeProblem(kind, at: include))
    }

    /// The language that is named, or that the name of the included file tells.
    private func language(of info: inout CodeInfo) -> Language? {
        if info.include == nil, let place = info.place(of: "region") {
            info.problems.append(CodeProblem(.regionWithoutInclude, at: place))
        }
        if info.language.isEmpty { return info.include.flatMap(Language.ofFile) }
        if let language = Language.named(info.language) { return language }
        // rustdoc and mdBook write what is to be done with a sample behind its language: `rust,no_run`.
        if let comma = info.language.utf8.firstIndex(of: UInt8(ascii: ",")),
            let language = Language.named(String(info.language[..<comma]))
        {
            info.language = String(info.language[..<comma])
            return language
        }
        if Language.plain.contains(info.language.lowercased()) { return nil }
        let kind: CodeProblem.Kind =
            MadeBlock.names.contains(info.language) ? .misplaced(info.language) : .unknownLanguage(info.language)
        info.problems.append(CodeProblem(kind, at: 0..<info.language.utf8.count))
        return nil
    }
}
