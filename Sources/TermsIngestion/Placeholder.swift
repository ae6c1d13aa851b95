import TermsCore
