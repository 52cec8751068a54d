/// Which elements may stand in which. Where a rule is broken, browsers move or close elements: what they show is not what
/// was written (https://html.spec.whatwg.org/multipage/parsing.html#tree-construction).
enum HTMLContentModel {
    static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]

    /// Elements in which names have no meaning to HTML and may close themselves.
    static let foreign: Set<String> = ["svg", "math"]

    /// Elements that end a paragraph which they begin in.
    private static let blocks: Set<String> = [
        "address", "article", "aside", "blockquote", "details", "dialog", "div", "dl", "dd", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "li",
        "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "ul",
    ]

    /// Elements that hold text and what stands in a line of it, and no block.
    private static let lines: Set<String> = [
        "abbr", "b", "bdi", "bdo", "button", "cite", "code", "data", "dfn", "em", "h1", "h2", "h3", "h4", "h5", "h6",
        "i", "kbd", "label", "legend", "mark", "p", "pre", "q", "s", "samp", "small", "span", "strong", "sub",
        "summary", "sup", "time", "u", "var",
    ]

    /// Elements that stand in some others only.
    private static let parents: [String: Set<String>] = [
        "body": ["html"], "caption": ["table"], "col": ["colgroup"], "colgroup": ["table"], "dd": ["dl", "div"],
        "dt": ["dl", "div"], "figcaption": ["figure"], "head": ["html"], "legend": ["fieldset"],
        "li": ["ul", "ol", "menu"], "optgroup": ["select"], "option": ["select", "optgroup", "datalist"],
        "source": ["picture", "audio", "video"], "summary": ["details"], "tbody": ["table"], "td": ["tr"],
        "tfoot": ["table"], "th": ["tr"], "thead": ["table"], "title": ["head", "svg"],
        "tr": ["thead", "tbody", "tfoot"],
    ]

    /// Elements that hold some others only, and no text.
    private static let children: [String: Set<String>] = [
        "colgroup": ["col"], "dl": ["dt", "dd", "div"],
        "head": ["base", "link", "meta", "noscript", "script", "style", "template", "title"],
        "html": ["head", "body"], "menu": ["li"], "ol": ["li"], "optgroup": ["option"],
        "select": ["option", "optgroup", "hr"], "table": ["caption", "colgroup", "tbody", "tfoot", "thead"],
        "tbody": ["tr"], "tfoot": ["tr"], "thead": ["tr"], "tr": ["td", "th"], "ul": ["li"],
    ]

    /// Elements that may not stand in one of their own kind, at any depth.
    private static let notNested: [Set<String>] = [["a"], ["button"], ["form"], ["label"], ["main"]]

    private static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]

    /// What is wrong with an element that begins in the ones that are open, the innermost last.
    static func problem(with name: String, in open: [String]) -> String? {
        guard let parent = open.last else { return name == "html" ? nil : "<\(name)> stands outside <html>" }
        if let allowed = parents[name], !allowed.contains(parent) { return "<\(name)> stands in <\(parent)>" }
        if let allowed = children[parent], !allowed.contains(name), name != "script", name != "template" {
            return "<\(name)> stands in <\(parent)>"
        }
        if let kind = notNested.first(where: { $0.contains(name) }), let outer = open.last(where: kind.contains) {
            return "<\(name)> stands within <\(outer)>"
        }
        // What a link may hold is what the element around it may.
        let holder = open.last { !["a", "ins", "del"].contains($0) }
        if blocks.contains(name), let holder, lines.contains(holder), !(holder == "summary" && headings.contains(name))
        {
            return "<\(name)> stands in <\(holder)>"
        }
        return nil
    }

    static func mayHoldText(_ name: String) -> Bool { children[name] == nil }
}
