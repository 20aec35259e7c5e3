/// What is true of the whole site: its name, who answers for it, and under which terms.
package struct SiteSettings: Sendable, Hashable {
    /// The name of the site.
    package let title: String
    /// The language of its pages, a BCP 47 tag such as `ja`.
    package let language: String
    /// What it holds, in one or two sentences.
    package let summary: String
    /// The address of its first page, ending in `/`, once it is known.
    package let baseURL: String?
    /// Who publishes it.
    package let publisher: Publisher
    /// The terms under which its data may be used.
    package let licence: Licence
    /// The colour of the ward, dark enough to be read on white.
    package let themeColour: ThemeColour
    /// What every page says before anything else, if anything.
    package let notice: Notice?
    /// What is promised about accessibility, if it has been decided.
    package let accessibility: AccessibilityPolicy?

    /// Settings whose fields have been checked.
    package init(
        title: String, language: String, summary: String, baseURL: String?, publisher: Publisher,
        licence: Licence, themeColour: ThemeColour, notice: Notice?,
        accessibility: AccessibilityPolicy?
    ) {
        self.title = title
        self.language = language
        self.summary = summary
        self.baseURL = baseURL
        self.publisher = publisher
        self.licence = licence
        self.themeColour = themeColour
        self.notice = notice
        self.accessibility = accessibility
    }

    /// Who publishes the site.
    package struct Publisher: Sendable, Hashable {
        /// The name of the body.
        package let name: String
        /// The department in charge.
        package let department: String?
        /// The page through which it can be asked, `https`.
        package let contactPage: String?

        /// A publisher with the page that reaches it.
        package init(name: String, department: String?, contactPage: String?) {
            self.name = name
            self.department = department
            self.contactPage = contactPage
        }
    }

    /// The terms of use of the data.
    package struct Licence: Sendable, Hashable {
        /// Its SPDX identifier, such as `CC-BY-4.0`.
        package let id: String
        /// Its name for readers.
        package let name: String
        /// Where its text stands.
        package let url: String

        /// A licence with the place of its text.
        package init(id: String, name: String, url: String) {
            self.id = id
            self.name = name
            self.url = url
        }
    }

    /// A message at the head of every page.
    package struct Notice: Sendable, Hashable {
        /// Its first words, set off from the rest.
        package let title: String
        /// The message.
        package let text: String

        /// A message with its title.
        package init(title: String, text: String) {
            self.title = title
            self.text = text
        }
    }
}
