/// A document as HTML whose addresses are still open, with what a site wants to know about it. It is made once; each
/// page that shows it, or a part of it, fills in its own addresses.
package struct Prose: Sendable {
    package var html: [UInt8] {
        _read { yield written.html }
        _modify { yield &written.html }
    }
    /// By ascending offset.
    package var holes: [Hole] {
        _read { yield written.holes }
        _modify { yield &written.holes }
    }
    /// Read anew each time where they are spilled.
    package var links: [Link] {
        get { spilled?.links ?? linksInMemory }
        _modify {
            precondition(spilled == nil, "spilled prose is restored before it is changed")
            yield &linksInMemory
        }
    }
    package var headings: [Heading] = []
    package var codeBlocks: [CodeSample] = []
    /// Fences that are no samples, in the order of the text.
    package var made: [Made] = []
    /// What is wrong with the info strings of fences.
    package var codeProblems: [CodeProblem] = []
    /// The images that nothing stands for where they are not seen, and that nobody calls decoration.
    package var bareImages: [Range<Int>] = []
    /// Where in `html` the footnotes stand, at its end.
    package var notes: Range<Int>?
    /// Words of prose in all of it, counted as below headings.
    package var words = 0
    /// What raw HTML sets as `id`, or as `name` of an `a`.
    package var ids: [Identifier] = []
    /// Fragments that headings had before and that still lead to them.
    package private(set) var formerIDs: [FormerID] = []
    /// What became of raw HTML. Unless it is `allow`, an address that runs a script is written as an empty one.
    package var rawHTML: RawHTML

    private var inMemory = Written()
    private var linksInMemory: [Link] = []
    private var spilled: Spilled?
    /// Whether its HTML lies in the spill alone.
    private var isHTMLSpilled = false

    package init(rawHTML: RawHTML) { self.rawHTML = rawHTML }

    struct Written: Sendable {
        var html: [UInt8] = []
        var holes: [Hole] = []
    }

    /// Spilled prose has no HTML, and nobody is to take it for an empty one.
    private var written: Written {
        _read {
            precondition(!isHTMLSpilled, "spilled prose is restored before it is read")
            yield inMemory
        }
        _modify {
            precondition(!isHTMLSpilled, "spilled prose is restored before it is changed")
            yield &inMemory
        }
    }

    /// A place in `html` where something is to be put in.
    package struct Hole: Sendable, Equatable, BitwiseCopyable {
        package var offset: Int
        package var kind: Kind

        package enum Kind: Sendable, Equatable, BitwiseCopyable {
            /// The address of the link, escaped for an attribute.
            case link(Int)
            /// ` id="..."` of the heading.
            case id(Int)
            /// The start of a link around a heading's content that leads to the heading, and its end.
            case anchor(Int)
            case anchorEnd
            /// ` id="..."` of a footnote.
            case note(UInt32)
            /// ` id="..."` of a reference to a footnote, counted from 1 among those to it.
            case noteReference(UInt32, UInt32)
            /// ` id="..."` or ` name="..."` of raw HTML.
            case identifier(Int)
            /// An empty element with a fragment that the heading around it had before.
            case formerID(Int)
        }
    }

    package struct Heading: Sendable, Equatable {
        /// As the author wrote it, 1 to 6.
        @Narrow<UInt8> package var level: Int
        /// As a reader reads it: raw HTML that the page shows as text is a part of it.
        package var text: String
        /// The same without that HTML, where there is some.
        @Seldom var textWithoutHTML: String?
        package var id: String
        /// What the author wrote as `{#id}`.
        @Seldom package var ownID: OwnID?
        @Compact package var range: Range<Int>
        /// In `html`: from `<h2` to behind `</h2>`.
        @Compact package var outer: Range<Int>
        /// Where in `html` that ends which belongs to it: at the next heading of the same or a higher level, or with
        /// the quote, list item or document that it stands in. `outer.lowerBound..<end` is whole HTML.
        @Narrow<UInt32> package var end: Int
        /// Words of prose below it, up to `end`: headings, code blocks and raw HTML not counted.
        @Narrow<UInt32> package var words: Int
        /// Whether it stands in a quote or a list: it is then no section of the page.
        package var nested: Bool

        /// What its id is made of, and what it is told from others by, whatever becomes of raw HTML.
        package var name: String { textWithoutHTML ?? text }

        /// Gives it the text that it has where something else becomes of raw HTML.
        package mutating func show(_ shown: String) {
            textWithoutHTML = shown == name ? nil : name
            text = shown
        }
    }

    package struct Link: Sendable, Equatable {
        package var destination: String
        package var text: String
        package var kind: Kind
        /// The whole link in the source, as far as it stands on the line where it starts.
        @Compact package var range: Range<Int>
        /// Its destination or label as written, on one line; `range` where that is not known.
        @Compact package var target: Range<Int>

        package enum Kind: Sendable, Equatable, BitwiseCopyable {
            case link, image
            /// `href` or `src` in raw HTML.
            case raw
            /// From a reference to its footnote or back: sitegen made both ends.
            case note
            /// In what sitegen made of a fence. Its range is the fence.
            case made
        }
    }

    /// What stands in the place of a fence that is no sample.
    package struct Made: Sendable, Equatable {
        /// A table of codes is left out until all pages are known.
        package var isTable: Bool
        package var title: String?
        /// Where in `html` it began when it was written.
        package var offset: Int
        /// The fence in the source, and the lines between its marks.
        @Compact package var range: Range<Int>
        @Compact package var body: Range<Int>
    }

    package struct CodeSample: Sendable, Equatable {
        package var info: String
        /// The name of its language; empty where it has none that is known.
        package var language: String
        package var literal: String
        @Compact package var range: Range<Int>
        /// The index of the section that it is in: of the nearest heading of level 1 or 2 before it that is not nested.
        package var heading: Int?
        /// Where in the source the first line of `literal` stands.
        package var literalStart: Int
        /// Where its text comes from, if it does not stand in the page.
        package var included: CodeBlock.Included?
        /// Where each line of `literal` stands, if a reader of the sample has looked it up.
        package var lineStarts: [Int] = []
    }

    package struct OwnID: Sendable, Equatable {
        package var name: String
        /// `{#id}` in the source.
        @Compact package var range: Range<Int>

        init?(_ heading: [Inline]) {
            guard let last = heading.last, case .headingID(let name) = last.kind else { return nil }
            self.name = name
            range = last.range
        }
    }

    package struct Identifier: Sendable, Equatable {
        package var name: String
        @Compact package var range: Range<Int>
        /// The attribute that sets it: `id` or `name`.
        var attribute: String
    }

    package struct FormerID: Sendable, Equatable {
        package var name: String
        /// Its place among `headings`.
        package var heading: Int
    }

    /// Lets a heading answer to a fragment that it, or another in whose place it is, had before. An empty element at the
    /// start of the heading carries it: the only way that works on any host and without a script.
    package mutating func addFormerID(_ name: String, to heading: Int) {
        // Behind `<h2>`.
        let offset = headings[heading].outer.lowerBound + 4
        let index = holes.firstIndex { $0.offset >= offset } ?? holes.count
        holes.insert(Hole(offset: offset, kind: .formerID(formerIDs.count)), at: index)
        formerIDs.append(FormerID(name: name, heading: heading))
    }
}

extension Prose {
    /// How many bytes of HTML it has, also where they are not in memory.
    package var htmlCount: Int { spilledHTML?.htmlCount ?? inMemory.html.count }

    private var spilledHTML: Spilled? { isHTMLSpilled ? spilled : nil }

    /// Makes it ready to be kept until the site is written: its HTML and its links, which nobody asks for but who links a page
    /// and who writes it, lie in the spill, and what stays is without the room that its arrays grew into.
    package mutating func layAway(in spill: (any Spill)?) {
        if let spill {
            var written = written
            inMemory = Written()
            spilled = Spilled(&written, linksInMemory, to: spill)
            isHTMLSpilled = true
            linksInMemory = []
        }
        inMemory.html = inMemory.html.fitted()
        inMemory.holes = inMemory.holes.fitted()
        linksInMemory = linksInMemory.fitted()
        codeBlocks = codeBlocks.fitted()
        headings = headings.fitted()
    }

    /// Its HTML, read anew each time where it is spilled.
    package var storedHTML: [UInt8] { spilledHTML?.html ?? inMemory.html }

    /// The same with its HTML in memory, to be read and written.
    package var readable: Prose {
        guard let spilledHTML else { return self }
        var prose = self
        prose.isHTMLSpilled = false
        prose.inMemory = spilledHTML.written
        return prose
    }

    /// The same with all of it in memory, to be changed.
    package var restored: Prose {
        var prose = readable
        prose.linksInMemory = links
        prose.spilled = nil
        return prose
    }
}
