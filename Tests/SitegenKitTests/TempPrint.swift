import SitegenKit
import Testing
@Suite struct TempPrint {
    @Test func dump() async {
        func show(_ name: String, _ site: TestSite) async { print("#### \(name)"); print(await site.report(), terminator: "") }
        await show("noSettings", TestSite([:], without: ["content/site.yaml"]))
        await show("noPage", TestSite([:], without: ["content/index.md"]))
        for t in ["title: [", "- a\n", "title: A\n", "title: A\ndescription: B\nurl: example.org\n", "title: A\ndescripton: B\n", "title: A\ndescription: B\nnav: guide\n"] { await show("settings \(t.debugDescription)", TestSite(["content/site.yaml": t])) }
        for t in ["Text without front matter.\n", "---\ntitle: A\nNever closed.\n", "---\ntitle: [A\n---\n", "---\ntitle: A\ntitle: B\n---\n", "---\ntitel: A\n---\n", "---\ndescription: A\n---\n", "---\ntitle: {a: b}\n---\n", "---\n- title\n---\n", "---\ntitle: A\nupdated: yesterday\n---\n"] { await show("front \(t.debugDescription)", TestSite(["content/a.md": t])) }
        await show("utf8", TestSite([:]).with("content/a.md", .text(Array("---\ntitle: Caf".utf8) + [0xE9] + Array("\n---\n".utf8))))
        await show("nul", TestSite(["content/a.md": "---\ntitle: A\n---\nText\0.\n"]))
        await show("crlf", TestSite(["content/a.md": "\u{FEFF}---\r\ntitle: A\r\n---\r\n\r\n[x](b.md)\r\n"]))
        await show("disk", TestSite([:])
            .with("content/big.md", .problem(.tooLarge(size: 100 << 20))).with("content/x.md", .problem(.folder))
            .with("content/loop.md", .problem(.symlinkLoop)).with("content/out.md", .problem(.symlinkOutside(target: "/etc/passwd")))
            .with("content/secret.md", .problem(.unreadable(reason: "Permission denied"))))
        await show("urls", TestSite(["content/a.md": page("title: A"), "content/a/index.md": page("title: Other")]))
        await show("case", TestSite(["content/guide/a.md": page("title: A"), "content/guide/A.md": page("title: Other")]))
        await show("ambiguous", TestSite([
            "content/http/catalogue.yaml": "title: H", "content/http/404.md": page("name: Not Found"),
            "content/guide/a.md": page("title: A", "[404]"), "content/exit/catalogue.yaml": "title: Exit codes", "content/exit/404.md": page("name: Other")]))
    }
}
