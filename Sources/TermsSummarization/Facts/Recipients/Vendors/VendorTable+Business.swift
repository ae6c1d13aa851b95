extension VendorTable {
  /// Artificial intelligence, office work, hiring, contracts, education and telecoms.
  static let business = """
    OpenAI | | ai | US | openai.com | Open AI; OpenAI API; OpenAI OpCo; OpenAI Ireland
    ChatGPT | OpenAI | ai | US | chatgpt.com; chat.openai.com | DALL-E; GPT-4
    Azure OpenAI | Microsoft | ai | US | | Azure OpenAI Service; Microsoft Azure OpenAI
    Anthropic | | ai | US | anthropic.com | Anthropic PBC; Anthropic Ireland
    ~Claude | Anthropic | ai | US | claude.ai; claude.com | Anthropic Claude; Claude AI
    Google Gemini | Google | ai | US | gemini.google.com | ~Gemini; Gemini API; Google AI Studio; Google AI
    Google Vertex AI | Google | ai | US | | Vertex AI
    Google Cloud Vision | Google | ai | US | | Google Cloud Speech; Google Speech-to-Text
    Google Translate | Google | ai | US | translate.google.com | Google Cloud Translation; Google Translation
    Amazon Bedrock | Amazon | ai | US | | AWS Bedrock
    Amazon Rekognition | Amazon | ai | US | | AWS Rekognition; Amazon Transcribe; Amazon Polly
    Microsoft Copilot | Microsoft | ai | US | copilot.microsoft.com |
    Meta AI | Meta | ai | US | meta.ai | Llama API
    xAI | | ai | US | x.ai | xAI Corp
    ~Grok | xAI | ai | US | grok.com |
    Groq | | ai | US | groq.com |
    Mistral AI | | ai | FR | mistral.ai | Mistral
    Cohere | | ai | CA | cohere.com; cohere.ai |
    Perplexity | | ai | US | perplexity.ai | Perplexity AI
    DeepSeek | | ai | CN | deepseek.com |
    Hugging Face | | ai | US | huggingface.co | HuggingFace
    Replicate | | ai | US | replicate.com |
    Together AI | | ai | US | together.ai; together.xyz | Together Computer
    Fireworks AI | | ai | US | fireworks.ai |
    OpenRouter | | ai | US | openrouter.ai |
    Stability AI | | ai | GB | stability.ai |
    Midjourney | | ai | US | midjourney.com |
    Runway ML | | ai | US | runwayml.com |
    Black Forest Labs | | ai | DE | bfl.ai; blackforestlabs.ai |
    fal.ai | | ai | US | fal.ai |
    ElevenLabs | | ai | US | elevenlabs.io | Eleven Labs
    Deepgram | | ai | US | deepgram.com |
    AssemblyAI | | ai | US | assemblyai.com | Assembly AI
    Speechmatics | | ai | GB | speechmatics.com |
    Rev.com | | ai | US | rev.com | Rev.ai
    Otter.ai | | ai | US | otter.ai |
    Fireflies.ai | | ai | US | fireflies.ai |
    DeepL | | ai | DE | deepl.com |
    Grammarly | | ai | US | grammarly.com |
    Scale AI | | ai | US | scale.com |
    Surge AI | | ai | US | surgehq.ai |
    Pinecone | | ai | US | pinecone.io |
    Weaviate | | ai | NL | weaviate.io |
    Qdrant | | ai | DE | qdrant.tech |
    LangChain | | ai | US | langchain.com | LangSmith
    Langfuse | ClickHouse | ai | DE | langfuse.com |
    Helicone | | ai | US | helicone.ai |
    Clarifai | | ai | US | clarifai.com |
    Cerebras | | ai | US | cerebras.ai |
    SambaNova | | ai | US | sambanova.ai |
    Voyage AI | MongoDB | ai | US | voyageai.com |
    Baseten | | ai | US | baseten.co |
    Hume AI | | ai | US | hume.ai |
    Murf AI | | ai | US | murf.ai |
    Dialogflow | Google | ai | US | dialogflow.com |
    Exa AI | | ai | US | exa.ai |
    Tavily | | ai | US | tavily.com |
    Firecrawl | | ai | US | firecrawl.dev |
    Hive AI | | ai | US | thehive.ai |
    PhotoDNA | Microsoft | ai | US | |
    ActiveFence | | ai | IL | activefence.com | Alice
    Google Workspace | Google | productivity | US | workspace.google.com | G Suite; GSuite; Google Apps; Google Suite; Google Workspaces
    Gmail | Google | productivity | US | gmail.com; mail.google.com | Google Mail
    Google Drive | Google | productivity | US | drive.google.com | Google Docs; Google Sheets; Google Calendar; Google Meet
    Microsoft 365 | Microsoft | productivity | US | office.com; office365.com | Office 365; Microsoft Office; Microsoft Office 365; M365
    Microsoft Teams | Microsoft | productivity | US | teams.microsoft.com | MS Teams
    Microsoft Outlook | Microsoft | productivity | US | outlook.com | OneDrive; SharePoint
    Skype | Microsoft | productivity | US | skype.com |
    ~Slack | Salesforce | productivity | US | slack.com | Slack Technologies
    Notion | | productivity | US | notion.so; notion.com | Notion Labs
    Airtable | | productivity | US | airtable.com |
    ~Asana | | productivity | US | asana.com |
    Trello | Atlassian | productivity | US | trello.com |
    Atlassian | | productivity | AU | atlassian.com | Jira; Confluence; Jira Service Desk; Jira Service Management
    Linear App | | productivity | US | linear.app |
    ClickUp | | productivity | US | clickup.com |
    monday.com | | productivity | IL | monday.com |
    Basecamp | | productivity | US | basecamp.com | 37signals
    Smartsheet | | productivity | US | smartsheet.com |
    ~Miro | | productivity | US | miro.com |
    Figma | | productivity | US | figma.com |
    Canva | | productivity | AU | canva.com |
    InVision | | productivity | US | invisionapp.com |
    Dropbox | | productivity | US | dropbox.com | Dropbox Sign; HelloSign
    ~Box | | productivity | US | box.com | Box.com; Box Inc
    Evernote | Bending Spoons | productivity | US | evernote.com |
    DocuSign | | productivity | US | docusign.com; docusign.net |
    Adobe Sign | Adobe | productivity | US | echosign.com | Adobe Acrobat Sign
    PandaDoc | | productivity | US | pandadoc.com |
    Ironclad | | productivity | US | ironcladapp.com |
    Scrive | | productivity | SE | scrive.com |
    Yousign | | productivity | FR | yousign.com |
    Calendly | | productivity | US | calendly.com |
    Cal.com | | productivity | US | cal.com |
    Acuity Scheduling | Squarespace | productivity | US | acuityscheduling.com |
    Doodle | | productivity | CH | doodle.com |
    SavvyCal | | productivity | US | savvycal.com |
    GoToWebinar | GoTo | productivity | US | gotowebinar.com; goto.com | GoToMeeting; LogMeIn; GoTo Webinar
    ON24 | | productivity | US | on24.com |
    Hopin | | productivity | GB | hopin.com | RingCentral Events
    Livestorm | | productivity | FR | livestorm.co |
    Demio | | productivity | US | demio.com |
    Cvent | | productivity | US | cvent.com |
    Splash Events | Cvent | productivity | US | splashthat.com | SplashThat
    Bizzabo | | productivity | US | bizzabo.com |
    Luma Events | | productivity | US | lu.ma; luma.com |
    ServiceNow | | productivity | US | servicenow.com |
    Workday | | hr | US | workday.com; myworkdayjobs.com |
    Greenhouse | | hr | US | greenhouse.io; greenhouse.com | Greenhouse Software; Greenhouse.io
    ~Lever | Employ | hr | US | lever.co | Lever Inc; Lever.co
    Ashby | | hr | US | ashbyhq.com | AshbyHQ
    Workable | | hr | US | workable.com |
    SmartRecruiters | SAP | hr | US | smartrecruiters.com |
    Teamtailor | | hr | SE | teamtailor.com |
    BambooHR | | hr | US | bamboohr.com |
    Personio | | hr | DE | personio.com; personio.de |
    Recruitee | Tellent | hr | NL | recruitee.com | Tellent
    JazzHR | Employ | hr | US | jazzhr.com | Jobvite
    iCIMS | | hr | US | icims.com |
    Taleo | Oracle | hr | US | taleo.net | Oracle Taleo
    SuccessFactors | SAP | hr | US | successfactors.com | SAP SuccessFactors
    Breezy HR | | hr | US | breezy.hr |
    Rippling | | hr | US | rippling.com |
    Gusto | | hr | US | gusto.com |
    Deel | | hr | US | deel.com | Deel Inc
    Remote.com | | hr | US | remote.com |
    ADP | | hr | US | adp.com | Automatic Data Processing
    Paychex | | hr | US | paychex.com |
    ~Indeed | Recruit | hr | US | indeed.com | Indeed.com
    Glassdoor | Recruit | hr | US | glassdoor.com |
    ZipRecruiter | | hr | US | ziprecruiter.com |
    StepStone | | hr | DE | stepstone.de; stepstone.com |
    HackerRank | | hr | US | hackerrank.com |
    Karat Interviews | | hr | US | karat.com |
    Shutterstock | | other | US | shutterstock.com |
    Getty Images | | other | US | gettyimages.com | iStock
    Printful | | other | US | printful.com |
    Printify | | other | US | printify.com |
    Lob.com | | other | US | lob.com |
    HALO Branded Solutions | | other | US | halo.com |
    Incogni | Surfshark | other | NL | incogni.com |
    Zinio | | other | US | zinio.com |
    Turnitin | | education | US | turnitin.com |
    Canvas LMS | Instructure | education | US | instructure.com | Instructure
    Google Classroom | Google | education | US | classroom.google.com |
    Blackboard | Anthology | education | US | blackboard.com |
    Moodle | | education | AU | moodle.com; moodle.org |
    Proctorio | | education | US | proctorio.com |
    Kahoot | | education | NO | kahoot.com |
    Verizon | | telecom | US | verizon.com | Verizon Wireless
    AT&T | | telecom | US | att.com |
    T-Mobile | Deutsche Telekom | telecom | US | t-mobile.com |
    Vodafone | | telecom | GB | vodafone.com |
    Orange Telecom | | telecom | FR | orange.com; orange.fr | Orange Business Services; Orange SA
    Telefonica | | telecom | ES | telefonica.com | Telefónica; O2 Germany
    Deutsche Telekom | | telecom | DE | telekom.com; telekom.de | T-Systems; Telekom Deutschland
    SoftBank | | telecom | JP | softbank.jp |
    NTT | | telecom | JP | ntt.com | NTT Communications; NTT Docomo
    BT Group | | telecom | GB | bt.com | British Telecom
    Telia | | telecom | SE | telia.com; telia.se | Telia Company
    Iron Mountain | | other | US | ironmountain.com |
    Deloitte | | advisers | GB | deloitte.com |
    KPMG | | advisers | GB | kpmg.com |
    PwC | | advisers | GB | pwc.com | PricewaterhouseCoopers
    Ernst & Young | | advisers | GB | ey.com | EY
    NCMEC | | child-safety | US | missingkids.org | National Center for Missing and Exploited Children; National Center for Missing & Exploited Children
    Internet Watch Foundation | | child-safety | GB | iwf.org.uk | IWF
    Thorn Safer | | child-safety | US | thorn.org | Thorn
    """
}
