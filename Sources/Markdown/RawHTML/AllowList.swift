/// What `html: sanitize` lets through: what forges let through, less what addresses things that sitegen cannot check.
enum AllowList {
    /// Whether an element may stay. Inside a paragraph only what can stand in one.
    static func allows(_ element: String, inText: Bool) -> Bool {
        text.contains(element) || !inText && blocks.contains(element)
    }

    static func allows(attribute: String, of element: String) -> Bool {
        common.contains(attribute) || own[element]?.contains(attribute) == true
    }

    /// Whether a tag is one of an element at all. `<T>` is not, nor is `<file>`: their author meant what stands there.
    static func knows(_ tag: HTMLTag) -> Bool {
        let name = tag.name
        return text.contains(name) || blocks.contains(name) || removed.contains(name) || formula.contains(name)
            || filter.contains(name)
            || ambiguous.contains(name) && (tag.isClosing || !tag.attributes.isEmpty)
    }

    /// Elements without content and without an end tag.
    static func isVoid(_ element: String) -> Bool { void.contains(element) }

    /// The elements that end, without a tag of their own, where this one starts.
    static func endedByStart(of element: String) -> Set<String> {
        impliedEnds[element] ?? (blocks.contains(element) ? ["p"] : [])
    }

    private static let text: Set<String> = [
        "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "del", "dfn", "em", "i", "img", "ins", "kbd",
        "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt",
        "u", "var", "wbr",
    ]

    /// Without `h1`, which is the title of the page.
    private static let blocks: Set<String> = [
        "blockquote", "caption", "col", "colgroup", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "h2",
        "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "section", "summary", "table", "tbody", "td",
        "tfoot", "th", "thead", "tr", "ul",
    ]

    /// The other elements of HTML and of what is drawn in it, those that browsers have given up among them.
    private static let removed: Set<String> = [
        "acronym", "address", "applet", "area", "article", "aside", "audio", "base", "basefont", "bgsound", "big",
        "blink", "body", "button", "canvas", "center", "clippath", "datalist", "defs", "dialog", "dir", "ellipse",
        "embed", "fieldset", "foreignobject", "font", "footer", "form", "frame", "frameset", "g", "h1", "head",
        "header", "hgroup",
        "html", "iframe", "input", "keygen", "label", "legend", "lineargradient", "link", "listing", "main", "map",
        "marquee",
        "math", "menu", "menuitem", "meta", "meter", "nav", "nobr", "noembed", "noframes", "noscript", "object",
        "optgroup",
        "option", "output", "param", "picture", "plaintext", "polygon", "polyline", "progress", "radialgradient",
        "rb", "rtc", "script", "search", "select", "slot", "source", "style", "svg", "template", "textarea", "title",
        "textpath", "track", "tspan", "video", "xmp",
    ]

    /// Those of MathML.
    private static let formula: Set<String> = [
        "annotation", "annotation-xml", "maction", "merror", "mfrac", "mi", "mmultiscripts", "mn", "mo", "mover",
        "mpadded", "mphantom", "mprescripts", "mroot", "mrow", "ms", "mspace", "msqrt", "mstyle", "msub", "msubsup",
        "msup", "mtable", "mtd", "mtext", "mtr", "munder", "munderover", "semantics",
    ]

    /// The steps of a drawing's filters.
    private static let filter: Set<String> = [
        "feblend", "fecolormatrix", "fecomponenttransfer", "fecomposite", "feconvolvematrix", "fediffuselighting",
        "fedisplacementmap", "fedistantlight", "fedropshadow", "feflood", "fefunca", "fefuncb", "fefuncg", "fefuncr",
        "fegaussianblur", "feimage", "femerge", "femergenode", "femorphology", "feoffset", "fepointlight",
        "fespecularlighting", "fespotlight", "fetile", "feturbulence",
    ]

    /// Elements of a drawing that are words as well. Without attributes they are meant as these: `<path>`.
    private static let ambiguous: Set<String> = [
        "animate", "circle", "desc", "filter", "image", "line", "marker", "mask", "path", "pattern", "rect", "set",
        "stop", "switch", "symbol", "text", "use", "view",
    ]

    private static let void: Set<String> = ["br", "col", "hr", "img", "wbr"]

    private static let impliedEnds: [String: Set<String>] = [
        "li": ["li", "p"], "dt": ["dt", "dd", "p"], "dd": ["dt", "dd", "p"], "td": ["td", "th", "p"],
        "th": ["td", "th", "p"], "tr": ["tr", "td", "th", "p"], "rt": ["rt", "rp"], "rp": ["rt", "rp"],
        "tbody": ["thead", "tbody", "tr", "td", "th"], "tfoot": ["thead", "tbody", "tr", "td", "th"],
    ]

    private static let common: Set<String> = [
        "align", "aria-describedby", "aria-hidden", "aria-label", "aria-labelledby", "dir", "id", "lang", "title",
    ]

    private static let own: [String: Set<String>] = [
        "a": ["href", "hreflang", "name", "rel"],
        "col": ["span"],
        "colgroup": ["span"],
        "data": ["value"],
        "del": ["datetime"],
        "details": ["open"],
        "img": ["alt", "height", "loading", "src", "width"],
        "ins": ["datetime"],
        "li": ["value"],
        "ol": ["reversed", "start", "type"],
        "td": ["colspan", "headers", "rowspan", "valign"],
        "th": ["abbr", "colspan", "headers", "rowspan", "scope", "valign"],
        "time": ["datetime"],
        "tr": ["valign"],
    ]
}
