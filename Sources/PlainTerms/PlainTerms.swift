// One import gives a client the values, the stages and the renderers.
@_exported public import TermsClassification
@_exported public import TermsComparison
@_exported public import TermsCorpora
@_exported public import TermsCore
@_exported public import TermsIngestion
@_exported public import TermsRendering
@_exported public import TermsSummarization
