<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ArticleView</name>
    <message>
        <source>Article text</source>
        <translation>Texte de l’article</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>{checked} of {claims} checked</source>
        <translation>{checked} sur {claims} vérifiées</translation>
    </message>
</context>
<context>
    <name>AttributionChip</name>
    <message>
        <source>Enter shows the fields, Delete removes the attribution</source>
        <translation>Entrée montre les champs, Suppr retire l’attribution</translation>
    </message>
</context>
<context>
    <name>AttributionFields</name>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Marqueur</translation>
    </message>
    <message>
        <source>Directness</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Edit the source…</source>
        <translation>Modifier la source…</translation>
    </message>
    <message>
        <source>How the source is mentioned</source>
        <translation>Comment la source est mentionnée</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>as told by {source}</source>
        <translation>rapporté par {source}</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>sans niveau</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
</context>
<context>
    <name>Attributions</name>
    <message>
        <source>+ source</source>
        <translation>+ source</translation>
    </message>
    <message>
        <source>Attribute the claim to a source</source>
        <translation>Attribuer l’affirmation à une source</translation>
    </message>
    <message>
        <source>Attributed to</source>
        <translation>Attribuée à</translation>
    </message>
</context>
<context>
    <name>CameWith</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Comments came with the file. Those that you tick become comments of the review.</source>
        <translation>Des commentaires accompagnaient le fichier. Ceux que vous cochez deviennent des commentaires de la vérification.</translation>
    </message>
    <message>
        <source>Comments in the file</source>
        <translation>Commentaires du fichier</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Left out of the text</source>
        <translation>Laissé hors du texte</translation>
    </message>
    <message>
        <source>Marks stand on the text already: what you tick makes a new revision, with all marks in it.</source>
        <translation>Le texte porte déjà des marques : ce que vous cochez crée une nouvelle révision qui les reprend toutes.</translation>
    </message>
    <message>
        <source>Not in the text. Tick what belongs to the article: it goes to its place.</source>
        <translation>Hors du texte. Cochez ce qui appartient à l’article : cela va à sa place.</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Site, for the agency</source>
        <translation>Site, comme agence</translation>
    </message>
    <message>
        <source>Take all over</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>The article has a newer text by now, so nothing of its first file can be put back.</source>
        <translation>L’article a désormais un texte plus récent : rien de son premier fichier ne peut y être remis.</translation>
    </message>
    <message>
        <source>The file says</source>
        <translation>Le fichier indique</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>Ce que le fichier dit de lui-même</translation>
    </message>
    <message>
        <source>What the file says of itself. Tick what is right; it goes into the fields above.</source>
        <translation>Ce que le fichier dit de lui-même. Cochez ce qui est juste ; cela va dans les champs ci-dessus.</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>footer of the pages</source>
        <translation>pied de page</translation>
    </message>
    <message>
        <source>header of the pages</source>
        <translation>en-tête de page</translation>
    </message>
    <message>
        <source>hidden in the document</source>
        <translation>masqué dans le document</translation>
    </message>
    <message>
        <source>in use, not confirmed</source>
        <translation>utilisé, non confirmé</translation>
    </message>
    <message>
        <source>on “{words}”</source>
        <translation>sur « {words} »</translation>
    </message>
    <message>
        <source>prompt that nobody has filled in</source>
        <translation>invite que personne n’a remplie</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>{field}, says {who}</source>
        <translation>{field}, selon {who}</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Claim {number}, {meta}: {quote}. {verdict}. {chips}.</source>
        <translation>Affirmation {number}, {meta} : {quote}. {verdict}. {chips}.</translation>
    </message>
    <message>
        <source>carried by {agency}</source>
        <translation>repris par {agency}</translation>
    </message>
    <message>
        <source>nobody is cited</source>
        <translation>personne n’est cité</translation>
    </message>
    <message>
        <source>not attributed yet</source>
        <translation>pas encore attribuée</translation>
    </message>
    <message>
        <source>not yet checked</source>
        <translation>pas encore vérifiée</translation>
    </message>
    <message>
        <source>one source only</source>
        <translation>une seule source</translation>
    </message>
    <message>
        <source>unknown source</source>
        <translation>source inconnue</translation>
    </message>
    <message>
        <source>words lost</source>
        <translation>mots perdus</translation>
    </message>
    <message numerus="yes">
        <source>{n} comments</source>
        <comment>{n} comment</comment>
        <translation>
            <numerusform>{n} commentaire</numerusform>
            <numerusform>{n} commentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} evidence</source>
        <comment>{n} evidence</comment>
        <translation>
            <numerusform>{n} preuve</numerusform>
            <numerusform>{n} preuves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>Kind of claim</source>
        <translation>Type d’affirmation</translation>
    </message>
    <message>
        <source>Open claim</source>
        <translation>Affirmation ouverte</translation>
    </message>
    <message>
        <source>Restate the claim in plain words</source>
        <translation>Reformuler l’affirmation en mots simples</translation>
    </message>
    <message>
        <source>Restate…</source>
        <translation>Reformuler…</translation>
    </message>
    <message>
        <source>State of the work</source>
        <translation>État du travail</translation>
    </message>
    <message>
        <source>no kind yet</source>
        <translation>pas encore de type</translation>
    </message>
</context>
<context>
    <name>CardsPane</name>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
</context>
<context>
    <name>ClaimChoice</name>
    <message>
        <source>Claims at this place</source>
        <translation>Affirmations à cet endroit</translation>
    </message>
</context>
<context>
    <name>ClaimHistory</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message numerus="yes">
        <source>The same words stand {n} times more in this article.</source>
        <comment>The same words stand once more in this article.</comment>
        <translation>
            <numerusform>Les mêmes mots figurent encore {n} fois dans cet article.</numerusform>
            <numerusform>Les mêmes mots figurent encore {n} fois dans cet article.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentRow</name>
    <message>
        <source>Delete the comment</source>
        <translation>Supprimer le commentaire</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Résoudre</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>résolu</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Comment on the claim</source>
        <translation>Commenter l’affirmation</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Écrire…</translation>
    </message>
</context>
<context>
    <name>CorrectionFields</name>
    <message>
        <source>How pressing</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>Nouveaux mots</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>How pressing</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>INSTEAD OF</source>
        <translation>AU LIEU DE</translation>
    </message>
    <message>
        <source>New words; none lets them go</source>
        <translation>Nouveaux mots ; aucun les supprime</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Propose the correction</source>
        <translation>Proposer la correction</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>CorrectionRow</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Change the correction</source>
        <translation>Changer la correction</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Delete the correction</source>
        <translation>Supprimer la correction</translation>
    </message>
    <message>
        <source>Let the words stand</source>
        <translation>Laisser les mots tels quels</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>Proposer à nouveau</translation>
    </message>
    <message>
        <source>Stet</source>
        <translation>Stet</translation>
    </message>
    <message>
        <source>no longer in the text</source>
        <translation>n’est plus dans le texte</translation>
    </message>
    <message>
        <source>the words go</source>
        <translation>les mots disparaissent</translation>
    </message>
    <message>
        <source>{how} be fixed</source>
        <translation>correction : {how}</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
</context>
<context>
    <name>CorrectionsPane</name>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Nothing is to be changed yet. Select words that should read otherwise.</source>
        <translation>Rien à changer pour l’instant. Sélectionnez des mots à corriger.</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes in force</source>
        <comment>One change in force</comment>
        <translation>
            <numerusform>{n} changement en vigueur</numerusform>
            <numerusform>{n} changements en vigueur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Are these lines right? If not, choose another encoding.</source>
        <translation>Ces lignes sont-elles justes ? Sinon, choisissez un autre codage.</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>DETAILS</source>
        <translation>DÉTAILS</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Lieu et date</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codage</translation>
    </message>
    <message>
        <source>First lines with special characters</source>
        <translation>Premières lignes à caractères spéciaux</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texte collé</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>révision {number}</translation>
    </message>
</context>
<context>
    <name>EmptyDesk</name>
    <message>
        <source>Drop a file anywhere on this window, paste its text, or begin with the sample.</source>
        <translation>Déposez un fichier n’importe où dans cette fenêtre, collez son texte ou commencez par l’exemple.</translation>
    </message>
    <message>
        <source>Open an article to check it.</source>
        <translation>Ouvrez un article pour le vérifier.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>No article</source>
        <translation>Aucun article</translation>
    </message>
    <message>
        <source>No claim fits the filter</source>
        <translation>Aucune affirmation ne répond au filtre</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>Pas encore d’affirmations</translation>
    </message>
    <message>
        <source>Open or drop an article, and its claims stand here.</source>
        <translation>Ouvrez ou déposez un article, et ses affirmations apparaîtront ici.</translation>
    </message>
    <message>
        <source>Select words in the article and press {key}.</source>
        <translation>Sélectionnez des mots dans l’article et appuyez sur {key}.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Keeping {name}</source>
        <translation>Conservation de {name}</translation>
    </message>
</context>
<context>
    <name>EvidenceFields</name>
    <message>
        <source>Excerpt</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Page, paragraph or time</source>
        <translation>Page, paragraphe ou temps</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove this evidence</source>
        <translation>Retirer cette preuve</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Position</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add this evidence</source>
        <translation>Ajouter cette preuve</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>Type de preuve</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Page, paragraph or time</source>
        <translation>Page, paragraphe ou temps</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <source>untitled</source>
        <translation>sans titre</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Add evidence to the claim</source>
        <translation>Ajouter une preuve à l’affirmation</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Explanation of the verdict</source>
        <translation>Explication du verdict</translation>
    </message>
    <message>
        <source>Why? What was found, and where</source>
        <translation>Pourquoi ? Ce qui a été trouvé, et où</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export review</source>
        <translation>Exporter la vérification</translation>
    </message>
    <message>
        <source>FINAL: a checker has signed for just this state.</source>
        <translation>FINAL : la vérification est signée pour cet état précis.</translation>
    </message>
    <message>
        <source>FINAL: nothing is left before hand-off.</source>
        <translation>FINAL : il ne reste rien avant la remise.</translation>
    </message>
    <message>
        <source>What stays here: {told}.</source>
        <translation>Ce qui reste ici : {told}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} confidential items</source>
        <comment>{n} confidential item</comment>
        <translation>
            <numerusform>{n} élément confidentiel</numerusform>
            <numerusform>{n} éléments confidentiels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} confidential sources</source>
        <comment>{n} confidential source</comment>
        <translation>
            <numerusform>{n} source confidentielle</numerusform>
            <numerusform>{n} sources confidentielles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} private comments</source>
        <comment>{n} private comment</comment>
        <translation>
            <numerusform>{n} commentaire privé</numerusform>
            <numerusform>{n} commentaires privés</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Before hand-off…</source>
        <translation>Avant la remise…</translation>
    </message>
    <message numerus="yes">
        <source>DRAFT: {n} things are left before hand-off.</source>
        <comment>DRAFT: one thing is left before hand-off.</comment>
        <translation>
            <numerusform>DRAFT : il reste un point avant la remise.</numerusform>
            <numerusform>DRAFT : il reste {n} points avant la remise.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is there already. What is in it will be replaced.</source>
        <translation>Ce fichier existe déjà. Son contenu sera remplacé.</translation>
    </message>
    <message>
        <source>{claims}: {checked} checked, {attributed} attributed.</source>
        <translation>{claims} : {checked} vérifiées, {attributed} attribuées.</translation>
    </message>
    <message numerus="yes">
        <source>{n} claims</source>
        <comment>{n} claim</comment>
        <translation>
            <numerusform>{n} affirmation</numerusform>
            <numerusform>{n} affirmations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Address of the published review</source>
        <translation>Adresse de la vérification publiée</translation>
    </message>
    <message>
        <source>Checked copy</source>
        <translation>Copie vérifiée</translation>
    </message>
    <message>
        <source>Checking copy</source>
        <translation>Copie de travail</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Export review</source>
        <translation>Exporter la vérification</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Findings, annotated article, claims, sources, evidence, method.</source>
        <translation>Conclusions, article annoté, affirmations, sources, preuves, méthode.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisation that publishes</source>
        <translation>Organisation qui publie</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Review report</source>
        <translation>Rapport de vérification</translation>
    </message>
    <message>
        <source>The article with the proposed changes.</source>
        <translation>L’article avec les changements proposés.</translation>
    </message>
    <message>
        <source>The article with what was found on each claim.</source>
        <translation>L’article avec ce qui a été trouvé sur chaque affirmation.</translation>
    </message>
    <message>
        <source>review</source>
        <translation>vérification</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter and sort the claims</source>
        <translation>Filtrer et trier les affirmations</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Open: no verdict yet</source>
        <translation>Ouvertes : pas encore de verdict</translation>
    </message>
    <message>
        <source>Remove the filter “{name}”</source>
        <translation>Retirer le filtre « {name} »</translation>
    </message>
    <message>
        <source>Show claims with these words</source>
        <translation>Montrer les affirmations contenant ces mots</translation>
    </message>
    <message>
        <source>Sort by number</source>
        <translation>Trier par numéro</translation>
    </message>
    <message>
        <source>Sort by place</source>
        <translation>Trier par place</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Words in claims</source>
        <translation>Mots dans les affirmations</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>unknown source</source>
        <translation>source inconnue</translation>
    </message>
    <message numerus="yes">
        <source>{n} claims</source>
        <comment>{n} claim</comment>
        <translation>
            <numerusform>{n} affirmation</numerusform>
            <numerusform>{n} affirmations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <comment>{n} selected</comment>
        <translation>
            <numerusform>{n} sélectionnée</numerusform>
            <numerusform>{n} sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} sur {total}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Find in article or library</source>
        <translation>Chercher dans l’article ou la bibliothèque</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>pas ici</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation>{at} sur {all}</translation>
    </message>
</context>
<context>
    <name>HandOffDialog</name>
    <message>
        <source>A checker has signed for just this state: “{words}”</source>
        <translation>La vérification est signée pour cet état précis : « {words} »</translation>
    </message>
    <message>
        <source>An export says DRAFT.</source>
        <translation>Un document exporté porte la mention DRAFT.</translation>
    </message>
    <message>
        <source>An export says FINAL.</source>
        <translation>Un document exporté porte la mention FINAL.</translation>
    </message>
    <message>
        <source>Before hand-off</source>
        <translation>Avant la remise</translation>
    </message>
    <message>
        <source>Export review…</source>
        <translation>Exporter la vérification…</translation>
    </message>
    <message>
        <source>It says FINAL when this list is clean, or when a checker signs off with a reason.</source>
        <translation>Il porte la mention FINAL quand cette liste est vide, ou quand la vérification est signée avec une raison.</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>Aucun article n’est ouvert.</translation>
    </message>
    <message>
        <source>Nothing is left before hand-off.</source>
        <translation>Il ne reste rien avant la remise.</translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation>Signer la vérification…</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Ce qui reste</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>HISTORY</source>
        <translation>HISTORIQUE</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Take this step back</source>
        <translation>Annuler cette étape</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>Toute la bibliothèque</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Add a review file</source>
        <translation>Ajouter un fichier de vérification</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Looking at the encoding</source>
        <translation>Examen du codage</translation>
    </message>
    <message numerus="yes">
        <source>Mark each as one claim</source>
        <comment>Mark as one claim</comment>
        <translation>
            <numerusform>Marquer comme une affirmation</numerusform>
            <numerusform>Marquer chacune comme une affirmation</numerusform>
        </translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Ouvrir des articles</translation>
    </message>
    <message>
        <source>Reading the pasted text</source>
        <translation>Lecture du texte collé</translation>
    </message>
    <message>
        <source>Reading the sample</source>
        <translation>Lecture de l’exemple</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <source>Review files</source>
        <translation>Fichiers de vérification</translation>
    </message>
    <message>
        <source>The article’s new text</source>
        <translation>Le nouveau texte de l’article</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Le presse-papiers</translation>
    </message>
    <message>
        <source>The text is the same as before.</source>
        <translation>Le texte est le même qu’avant.</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines stand twice in this article.</source>
        <comment>A line stands twice in this article.</comment>
        <translation>
            <numerusform>{n} ligne figure deux fois dans cet article.</numerusform>
            <numerusform>{n} lignes figurent deux fois dans cet article.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Escape gives up</source>
        <translation>Échap abandonne</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>Appuyez sur une touche</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Change keys…</source>
        <translation>Changer les touches…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Single keys work while the article or the list of claims has the focus.</source>
        <translation>Les touches simples agissent quand l’article ou la liste des affirmations a le focus.</translation>
    </message>
</context>
<context>
    <name>KeysForm</name>
    <message>
        <source>Action or key</source>
        <translation>Action ou touche</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Les actions et leurs touches</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Ajouter une touche…</translation>
    </message>
    <message>
        <source>All keys are as they were at first.</source>
        <translation>Toutes les touches sont comme au début.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Take {key} away</source>
        <translation>Retirer {key}</translation>
    </message>
    <message>
        <source>Taken back from “{action}”.</source>
        <translation>Repris à « {action} ».</translation>
    </message>
    <message>
        <source>Text and lists need {key} for themselves.</source>
        <translation>Le texte et les listes ont besoin de {key}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{key} does “{action}” now ({where}).</source>
        <translation>{key} fait déjà « {action} » ({where}).</translation>
    </message>
</context>
<context>
    <name>KeysModel</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>article, claims</source>
        <translation>article, affirmations</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>{keys}, chosen by you</source>
        <translation>{keys}, choisi par vous</translation>
    </message>
</context>
<context>
    <name>KindDelegate</name>
    <message>
        <source>Kind of the section</source>
        <translation>Type de la section</translation>
    </message>
</context>
<context>
    <name>LibraryHits</name>
    <message>
        <source>Found in the library</source>
        <translation>Trouvé dans la bibliothèque</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>Dans la bibliothèque</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>ARTICLES</source>
        <translation>ARTICLES</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Edit or merge…</source>
        <translation>Modifier ou fusionner…</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation>Filtrer les articles</translation>
    </message>
    <message>
        <source>SOURCES IN THIS ARTICLE</source>
        <translation>SOURCES DE CET ARTICLE</translation>
    </message>
    <message>
        <source>Show its claims</source>
        <translation>Montrer ses affirmations</translation>
    </message>
    <message>
        <source>Sources in this article</source>
        <translation>Sources de cet article</translation>
    </message>
    <message>
        <source>Who carries how much of the text</source>
        <translation>Qui porte quelle part du texte</translation>
    </message>
</context>
<context>
    <name>MentionRow</name>
    <message>
        <source>Remove the place {where}</source>
        <translation>Retirer l’endroit {where}</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdu</translation>
    </message>
    <message>
        <source>no longer in the text: “{words}”</source>
        <translation>n’est plus dans le texte : « {words} »</translation>
    </message>
</context>
<context>
    <name>Mentions</name>
    <message numerus="yes">
        <source>Stands in {n} places</source>
        <comment>Stands in {n} place</comment>
        <translation>
            <numerusform>Figure à {n} endroit</numerusform>
            <numerusform>Figure à {n} endroits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Edit or merge the source…</source>
        <translation>Modifier ou fusionner la source…</translation>
    </message>
    <message>
        <source>Show the claims of {source}</source>
        <translation>Montrer les affirmations de {source}</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Ce que l’on peut faire ici</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open a copy of “{title}” in the program that this system has for it?</source>
        <translation>Ouvrir une copie de « {title} » dans le programme prévu par ce système ?</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Ouvrir le fichier…</translation>
    </message>
    <message>
        <source>Open in the browser, at {host}?
{address}</source>
        <translation>Ouvrir dans le navigateur, chez {host} ?
{address}</translation>
    </message>
    <message>
        <source>Open link…</source>
        <translation>Ouvrir le lien…</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
</context>
<context>
    <name>Openings</name>
    <message>
        <source>Start again</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>The language changes with the next start.</source>
        <translation>La langue change au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>It could not be kept in this library, which only reads, so it cannot be read back here.</source>
        <translation>Il n’a pas pu être gardé dans cette bibliothèque, qui ne fait que lire ; il ne pourra donc pas y être relu.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Écriture de {name}</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Écrit : {path}</translation>
    </message>
    <message numerus="yes">
        <source>{n} things that are confidential or private stay here.</source>
        <comment>One thing that is confidential or private stays here.</comment>
        <translation>
            <numerusform>{n} élément confidentiel ou privé reste ici.</numerusform>
            <numerusform>{n} éléments confidentiels ou privés restent ici.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message numerus="yes">
        <source>{place} and {n} more places</source>
        <comment>{place} and {n} more place</comment>
        <translation>
            <numerusform>{place} et {n} autre endroit</numerusform>
            <numerusform>{place} et {n} autres endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} and {other}</source>
        <translation>{place} et {other}</translation>
    </message>
    <message>
        <source>{place}, twice</source>
        <translation>{place}, deux fois</translation>
    </message>
    <message numerus="yes">
        <source>{place}, {n} times</source>
        <comment>{place}, {n} time</comment>
        <translation>
            <numerusform>{place}, {n} fois</numerusform>
            <numerusform>{place}, {n} fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>Pages des préférences</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Drawing the preview…</source>
        <translation>Dessin de l’aperçu…</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Fit to the width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Start of the file</source>
        <translation>Début du fichier</translation>
    </message>
    <message>
        <source>The preview cannot be drawn</source>
        <translation>L’aperçu ne peut pas être dessiné</translation>
    </message>
    <message>
        <source>The start of the file</source>
        <translation>Le début du fichier</translation>
    </message>
    <message numerus="yes">
        <source>{n} claims</source>
        <comment>{n} claim</comment>
        <translation>
            <numerusform>{n} affirmation</numerusform>
            <numerusform>{n} affirmations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <comment>{n} page</comment>
        <translation>
            <numerusform>{n} page</numerusform>
            <numerusform>{n} pages</numerusform>
        </translation>
    </message>
    <message>
        <source>{pages}, drawing…</source>
        <translation>{pages}, dessin en cours…</translation>
    </message>
    <message>
        <source>{pages}, the first {shown} shown</source>
        <translation>{pages}, dont les {shown} premières</translation>
    </message>
</context>
<context>
    <name>ReadBackSheet</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message>
        <source>Claim {n}</source>
        <translation>Affirmation {n}</translation>
    </message>
    <message>
        <source>Claim {n} · {words}</source>
        <translation>Affirmation {n} · {words}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Import as a new article</source>
        <translation>Importer comme un nouvel article</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Nothing else was changed in it.</source>
        <translation>Rien d’autre n’y a été changé.</translation>
    </message>
    <message>
        <source>Read back: {name}</source>
        <translation>Relu : {name}</translation>
    </message>
    <message>
        <source>Show claim {n}</source>
        <translation>Montrer l’affirmation {n}</translation>
    </message>
    <message numerus="yes">
        <source>Take {n} changes</source>
        <comment>Take {n} change</comment>
        <translation>
            <numerusform>Prendre {n} changement</numerusform>
            <numerusform>Prendre {n} changements</numerusform>
        </translation>
    </message>
    <message>
        <source>The article</source>
        <translation>L’article</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>{document}, exported {when} · recognised {how}</source>
        <translation>{document}, exporté le {when} · reconnu {how}</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Clear the list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Pas encore de fichiers</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Articles in the copy</source>
        <translation>Articles de la copie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Copies are kept while you work. The library as it is now is put beside the restored one, so nothing is lost.</source>
        <translation>Des copies sont gardées pendant que vous travaillez. La bibliothèque telle qu’elle est maintenant est posée à côté de celle qui est rétablie : rien n’est perdu.</translation>
    </message>
    <message>
        <source>Looking into the copy</source>
        <translation>Lecture de la copie</translation>
    </message>
    <message>
        <source>No articles</source>
        <translation>Aucun article</translation>
    </message>
    <message>
        <source>No copies yet: the first is made while you work.</source>
        <translation>Pas encore de copies : la première se fait pendant que vous travaillez.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Rétablir une copie</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message numerus="yes">
        <source>{n} claims</source>
        <comment>{n} claim</comment>
        <translation>
            <numerusform>{n} affirmation</numerusform>
            <numerusform>{n} affirmations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>Import as a new article</source>
        <translation>Importer comme un nouvel article</translation>
    </message>
    <message>
        <source>Nothing was changed in {name} since it was exported.</source>
        <translation>Rien n’a changé dans {name} depuis son export.</translation>
    </message>
    <message>
        <source>Read back a Word file</source>
        <translation>Relire un fichier Word</translation>
    </message>
    <message>
        <source>Reading back {name}</source>
        <translation>Relecture de {name}</translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation>Documents Word</translation>
    </message>
</context>
<context>
    <name>ReviewerDialog</name>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Who is at work?</source>
        <translation>Qui travaille ici ?</translation>
    </message>
    <message>
        <source>Your verdicts, ticks and comments carry your initials. They stay on this machine.</source>
        <translation>Vos verdicts, coches et commentaires portent vos initiales. Elles restent sur cette machine.</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>+ New source “{name}”</source>
        <translation>+ Nouvelle source « {name} »</translation>
    </message>
</context>
<context>
    <name>SectionsModel</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
</context>
<context>
    <name>Segment</name>
    <message>
        <source>key {digit}</source>
        <translation>touche {digit}</translation>
    </message>
</context>
<context>
    <name>ShareList</name>
    <message>
        <source>Who carries how much of the text</source>
        <translation>Qui porte quelle part du texte</translation>
    </message>
</context>
<context>
    <name>Shares</name>
    <message>
        <source>anonymous source</source>
        <translation>source anonyme</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation>moins de 1 %</translation>
    </message>
    <message>
        <source>nobody cited</source>
        <translation>personne n’est cité</translation>
    </message>
    <message>
        <source>not attributed yet</source>
        <translation>pas encore attribuée</translation>
    </message>
    <message>
        <source>not yet checked</source>
        <translation>pas encore vérifiée</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
</context>
<context>
    <name>SharesPane</name>
    <message>
        <source>No claims yet: select words in the article and press H.</source>
        <translation>Pas encore d’affirmations : sélectionnez des mots dans l’article et appuyez sur H.</translation>
    </message>
    <message>
        <source>WHO CARRIES HOW MUCH OF THE TEXT</source>
        <translation>QUI PORTE QUELLE PART DU TEXTE</translation>
    </message>
    <message>
        <source>{share} of the text is in no claim. Words that two carry count for both.</source>
        <translation>{share} du texte n’est dans aucune affirmation. Les mots que deux portent comptent pour les deux.</translation>
    </message>
</context>
<context>
    <name>SignOffDialog</name>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Passed.</source>
        <translation>Passé.</translation>
    </message>
    <message>
        <source>SIGNED</source>
        <translation>SIGNÉ</translation>
    </message>
    <message>
        <source>STILL MISSING</source>
        <translation>IL MANQUE ENCORE</translation>
    </message>
    <message>
        <source>Say first who is at work.</source>
        <translation>Dites d’abord qui travaille ici.</translation>
    </message>
    <message>
        <source>Say why it can go out all the same</source>
        <translation>Dites pourquoi cela peut sortir quand même</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Signer la vérification</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Il manque encore</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take back this signature</source>
        <translation>Retirer cette signature</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>You sign the review as it is: revision {revision}, {claims}, {checked} checked (hash {hash}). Any later change makes a signature stale.</source>
        <translation>Vous signez la vérification telle qu’elle est : révision {revision}, {claims}, {checked} vérifiées (empreinte {hash}). Tout changement ultérieur périme une signature.</translation>
    </message>
    <message>
        <source>stale: changed since</source>
        <translation>périmé : changé depuis</translation>
    </message>
    <message numerus="yes">
        <source>{n} claims</source>
        <comment>{n} claim</comment>
        <translation>
            <numerusform>{n} affirmation</numerusform>
            <numerusform>{n} affirmations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Also called</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>Choose a source…</source>
        <translation>Choisir une source…</translation>
    </message>
    <message>
        <source>Confidential: never leaves in an export</source>
        <translation>Confidentiel : ne sort jamais dans un export</translation>
    </message>
    <message>
        <source>Is the same as</source>
        <translation>Est la même que</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge into the chosen source</source>
        <translation>Fusionner avec la source choisie</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>Fusionner avec</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>One name a line: the Observatory</source>
        <translation>Un nom par ligne : l’Observatoire</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
</context>
<context>
    <name>SourcePicker</name>
    <message>
        <source>F2: rename, aliases, merge</source>
        <translation>F2 : renommer, autres noms, fusionner</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Nom de la source</translation>
    </message>
    <message>
        <source>Named by “{words}”</source>
        <translation>Nommée par « {words} »</translation>
    </message>
    <message>
        <source>New source “{name}”</source>
        <translation>Nouvelle source « {name} »</translation>
    </message>
    <message>
        <source>Nobody is cited</source>
        <translation>Personne n’est cité</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>Qui le dit ?</translation>
    </message>
    <message>
        <source>Who says so? Type a name</source>
        <translation>Qui le dit ? Tapez un nom</translation>
    </message>
    <message numerus="yes">
        <source>used {n} times</source>
        <comment>used {n} time</comment>
        <translation>
            <numerusform>utilisée {n} fois</numerusform>
            <numerusform>utilisée {n} fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message numerus="yes">
        <source>{n} claims</source>
        <comment>{n} claim</comment>
        <translation>
            <numerusform>{n} affirmation</numerusform>
            <numerusform>{n} affirmations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>All changes saved · {time}</source>
        <translation>Tout est enregistré · {time}</translation>
    </message>
    <message>
        <source>Claims {claims}    Attributed {attributed}    Checked {checked}</source>
        <translation>Affirmations {claims}    Attribuées {attributed}    Vérifiées {checked}</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Reading only: {reason}</source>
        <translation>Lecture seule : {reason}</translation>
    </message>
    <message>
        <source>{done} of {all} sentences</source>
        <translation>{done} phrases sur {all}</translation>
    </message>
    <message>
        <source>{seen} of {all} sentences have been looked at</source>
        <translation>{seen} phrases sur {all} ont été regardées</translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>The article at a glance</source>
        <translation>L’article d’un coup d’œil</translation>
    </message>
    <message>
        <source>{first} % to {last} % of the article is in view</source>
        <translation>{first} % à {last} % de l’article est visible</translation>
    </message>
</context>
<context>
    <name>SuggestionBar</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept all {n} from {name}</source>
        <translation>Tout accepter de {name} ({n})</translation>
    </message>
    <message>
        <source>Accept all {n}: {kind}</source>
        <translation>Accepter les {n} : {kind}</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Dismiss all {n}: {kind}</source>
        <translation>Écarter les {n} : {kind}</translation>
    </message>
    <message>
        <source>Press {key} to go to the next one.</source>
        <translation>{key} va à la suivante.</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>Plusieurs à la fois</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>pas sûr</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation>{at} sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestions</source>
        <comment>{n} suggestion</comment>
        <translation>
            <numerusform>{n} suggestion</numerusform>
            <numerusform>{n} suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>VerdictSection</name>
    <message>
        <source>Attribution verdict</source>
        <translation>Verdict sur l’attribution</translation>
    </message>
    <message>
        <source>Content verdict</source>
        <translation>Verdict sur le contenu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Add as mention</source>
        <translation>Ajouter comme mention</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Every sentence has been looked at.</source>
        <translation>Chaque phrase a été regardée.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Select the words that should read otherwise.</source>
        <translation>Sélectionnez les mots à corriger.</translation>
    </message>
    <message>
        <source>Something went wrong in Annotator itself ({kind}). Nothing was lost; the log has the details.</source>
        <translation>Un problème est survenu dans Annotator même ({kind}). Rien n’est perdu ; le journal a les détails.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>This article is in your library already.</source>
        <translation>Cet article est déjà dans votre bibliothèque.</translation>
    </message>
    <message>
        <source>This claim has no source yet. Say first who says so.</source>
        <translation>Cette affirmation n’a pas encore de source. Dites d’abord qui le dit.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>all actions</source>
        <translation>toutes les actions</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>surligner</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivante</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>{holder} writes to it</source>
        <translation>{holder} y écrit</translation>
    </message>
</context>
<context>
    <name>WordsRow</name>
    <message>
        <source>Use selected words</source>
        <translation>Prendre les mots sélectionnés</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>aucun mot</translation>
    </message>
    <message>
        <source>{name}: none</source>
        <translation>{name} : aucun</translation>
    </message>
    <message>
        <source>{name}: use the selected words</source>
        <translation>{name} : prendre les mots sélectionnés</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Kind of comment</source>
        <translation>Type de commentaire</translation>
    </message>
    <message>
        <source>Private comment</source>
        <translation>Commentaire privé</translation>
    </message>
    <message>
        <source>Private comments never leave this library.</source>
        <translation>Les commentaires privés ne quittent jamais cette bibliothèque.</translation>
    </message>
    <message>
        <source>Reply to: {text}</source>
        <translation>Répondre à : {text}</translation>
    </message>
    <message>
        <source>Save the comment</source>
        <translation>Enregistrer le commentaire</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Accept all from this source</source>
        <translation>Tout accepter de cette source</translation>
    </message>
    <message>
        <source>Accept all of this kind</source>
        <translation>Tout accepter de ce type</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>Accepter la suggestion</translation>
    </message>
    <message>
        <source>Accept the suggestion and adjust it</source>
        <translation>Accepter la suggestion et l’ajuster</translation>
    </message>
    <message>
        <source>Add a review file…</source>
        <translation>Ajouter un fichier de vérification…</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Ajouter une preuve</translation>
    </message>
    <message>
        <source>Add the selection as another mention</source>
        <translation>Ajouter la sélection comme autre mention</translation>
    </message>
    <message>
        <source>Attribute: who says so?</source>
        <translation>Attribuer : qui le dit ?</translation>
    </message>
    <message>
        <source>Before hand-off…</source>
        <translation>Avant la remise…</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Claim’s end a word left</source>
        <translation>Fin de l’affirmation un mot avant</translation>
    </message>
    <message>
        <source>Claim’s end a word right</source>
        <translation>Fin de l’affirmation un mot après</translation>
    </message>
    <message>
        <source>Claim’s start a word left</source>
        <translation>Début de l’affirmation un mot avant</translation>
    </message>
    <message>
        <source>Claim’s start a word right</source>
        <translation>Début de l’affirmation un mot après</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Copy with the article’s name</source>
        <translation>Copier avec le nom de l’article</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Delete article</source>
        <translation>Supprimer l’article</translation>
    </message>
    <message>
        <source>Delete the selected claim, mention or attribution</source>
        <translation>Supprimer l’affirmation, la mention ou l’attribution choisie</translation>
    </message>
    <message>
        <source>Details of the article</source>
        <translation>Détails de l’article</translation>
    </message>
    <message>
        <source>Dismiss all of this kind</source>
        <translation>Tout écarter de ce type</translation>
    </message>
    <message>
        <source>Dismiss the suggestion</source>
        <translation>Écarter la suggestion</translation>
    </message>
    <message>
        <source>Every action by name</source>
        <translation>Chaque action par son nom</translation>
    </message>
    <message>
        <source>Explain the verdict</source>
        <translation>Expliquer le verdict</translation>
    </message>
    <message>
        <source>Export review…</source>
        <translation>Exporter la vérification…</translation>
    </message>
    <message>
        <source>Find in article and library</source>
        <translation>Chercher dans l’article et la bibliothèque</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Grow the selection</source>
        <translation>Agrandir la sélection</translation>
    </message>
    <message>
        <source>Highlight the selection as a claim</source>
        <translation>Faire de la sélection une affirmation</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Kind of the claim</source>
        <translation>Type de l’affirmation</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Caractères plus grands</translation>
    </message>
    <message>
        <source>Library pane</source>
        <translation>Panneau de la bibliothèque</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>Affirmation suivante</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panneau suivant</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>Suggestion suivante</translation>
    </message>
    <message>
        <source>Next untouched sentence</source>
        <translation>Phrase suivante pas encore regardée</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Aucun verdict</translation>
    </message>
    <message>
        <source>Nothing to check in this sentence</source>
        <translation>Rien à vérifier dans cette phrase</translation>
    </message>
    <message>
        <source>Open the sample article</source>
        <translation>Ouvrir l’article d’exemple</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Paste article</source>
        <translation>Coller un article</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>Affirmation précédente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panneau précédent</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>Suggestion précédente</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Read back…</source>
        <translation>Relire un retour…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Renumber the claims by place</source>
        <translation>Renuméroter les affirmations par place</translation>
    </message>
    <message>
        <source>Restate the claim</source>
        <translation>Reformuler l’affirmation</translation>
    </message>
    <message>
        <source>Restore a copy…</source>
        <translation>Rétablir une copie…</translation>
    </message>
    <message>
        <source>Say how the selected words should read</source>
        <translation>Dire comment devraient être les mots sélectionnés</translation>
    </message>
    <message>
        <source>Sheet of keys</source>
        <translation>Liste des touches</translation>
    </message>
    <message>
        <source>Shrink the selection</source>
        <translation>Réduire la sélection</translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation>Signer la vérification…</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Caractères plus petits</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Suggérer</translation>
    </message>
    <message>
        <source>Take in a new text…</source>
        <translation>Prendre un nouveau texte…</translation>
    </message>
    <message>
        <source>The selected words are the cue</source>
        <translation>Les mots sélectionnés sont le marqueur</translation>
    </message>
    <message>
        <source>Tick the selected words as verified</source>
        <translation>Cocher les mots sélectionnés comme vérifiés</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Usual type size</source>
        <translation>Taille habituelle des caractères</translation>
    </message>
    <message>
        <source>Verdict 1</source>
        <translation>Verdict 1</translation>
    </message>
    <message>
        <source>Verdict 2</source>
        <translation>Verdict 2</translation>
    </message>
    <message>
        <source>Verdict 3</source>
        <translation>Verdict 3</translation>
    </message>
    <message>
        <source>Verdict 4</source>
        <translation>Verdict 4</translation>
    </message>
    <message>
        <source>Verdict 5</source>
        <translation>Verdict 5</translation>
    </message>
    <message>
        <source>Verdict 6</source>
        <translation>Verdict 6</translation>
    </message>
    <message>
        <source>Verdict on the content, or on the attribution</source>
        <translation>Verdict sur le contenu, ou sur l’attribution</translation>
    </message>
    <message>
        <source>Who carries how much of the text</source>
        <translation>Qui porte quelle part du texte</translation>
    </message>
    <message>
        <source>Who is at work…</source>
        <translation>Qui travaille ici…</translation>
    </message>
</context>
<context>
    <name>arranging</name>
    <message>
        <source>Edge of the claims</source>
        <translation>Bord des affirmations</translation>
    </message>
    <message>
        <source>Edge of the library</source>
        <translation>Bord de la bibliothèque</translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation>Parties de la fenêtre</translation>
    </message>
</context>
<context>
    <name>article</name>
    <message>
        <source>Checked: every claim of this sentence has a verdict</source>
        <translation>Vérifiée : chaque affirmation de cette phrase a un verdict</translation>
    </message>
    <message>
        <source>Claim {number}</source>
        <translation>Affirmation {number}</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>No claims here</source>
        <translation>Aucune affirmation ici</translation>
    </message>
    <message>
        <source>Nobody has looked at this sentence yet</source>
        <translation>Personne n’a encore regardé cette phrase</translation>
    </message>
    <message>
        <source>Nothing to check in this sentence</source>
        <translation>Rien à vérifier dans cette phrase</translation>
    </message>
    <message>
        <source>Open: a claim of this sentence has no verdict yet</source>
        <translation>Ouverte : une affirmation de cette phrase n’a pas encore de verdict</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>and {count} more claims</source>
        <translation>et {count} autres affirmations</translation>
    </message>
    <message>
        <source>nobody is cited</source>
        <translation>personne n’est cité</translation>
    </message>
    <message>
        <source>not attributed yet</source>
        <translation>pas encore attribuée</translation>
    </message>
    <message>
        <source>not yet checked</source>
        <translation>pas encore vérifiée</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>révision {number}</translation>
    </message>
    <message>
        <source>the words go</source>
        <translation>les mots disparaissent</translation>
    </message>
    <message>
        <source>to be changed</source>
        <translation>à changer</translation>
    </message>
    <message>
        <source>{number} again</source>
        <translation>{number} encore</translation>
    </message>
    <message numerus="yes">
        <source>{n} claims</source>
        <comment>{n} claim</comment>
        <translation>
            <numerusform>{n} affirmation</numerusform>
            <numerusform>{n} affirmations</numerusform>
        </translation>
    </message>
    <message>
        <source>→ the words go</source>
        <translation>→ les mots disparaissent</translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>NGO or monitor</source>
        <translation>ONG ou observateur</translation>
    </message>
    <message>
        <source>academic</source>
        <translation>universitaire</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>according</source>
        <translation>selon</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>adjectif</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>autre nom</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonyme</translation>
    </message>
    <message>
        <source>armed group</source>
        <translation>groupe armé</translation>
    </message>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>attribution</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>son</translation>
    </message>
    <message>
        <source>background</source>
        <translation>contexte</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>calculation</source>
        <translation>calcul</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>légende</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>relais</translation>
    </message>
    <message>
        <source>causal</source>
        <translation>causalité</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changé</translation>
    </message>
    <message>
        <source>characterisation</source>
        <translation>caractérisation</translation>
    </message>
    <message>
        <source>check</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>affirmation</translation>
    </message>
    <message>
        <source>claimant</source>
        <translation>auteur de l’affirmation</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>deux-points</translation>
    </message>
    <message>
        <source>company</source>
        <translation>entreprise</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparaison</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenu</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexte</translation>
    </message>
    <message>
        <source>correspondence</source>
        <translation>correspondance</translation>
    </message>
    <message>
        <source>court</source>
        <translation>tribunal</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>crédit</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>jeu de données</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>lieu et date</translation>
    </message>
    <message>
        <source>deck</source>
        <translation>chapeau</translation>
    </message>
    <message>
        <source>depicts</source>
        <translation>figure sur l’image</translation>
    </message>
    <message>
        <source>descriptor</source>
        <translation>description</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>directe</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonnée</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>modification</translation>
    </message>
    <message>
        <source>elided</source>
        <translation>sous-entendue</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>preuve</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>chiffre</translation>
    </message>
    <message>
        <source>footage</source>
        <translation>images</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>pied de page</translation>
    </message>
    <message>
        <source>government</source>
        <translation>gouvernement</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identité</translation>
    </message>
    <message>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>non concluante</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirecte</translation>
    </message>
    <message>
        <source>international body</source>
        <translation>organisation internationale</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>entretien</translation>
    </message>
    <message>
        <source>law or rule</source>
        <translation>loi ou règle</translation>
    </message>
    <message>
        <source>legal</source>
        <translation>juridique</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>élément de liste</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>may</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>military</source>
        <translation>armée</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixte</translation>
    </message>
    <message>
        <source>must</source>
        <translation>impératif</translation>
    </message>
    <message>
        <source>named</source>
        <translation>nommée</translation>
    </message>
    <message>
        <source>news agency</source>
        <translation>agence de presse</translation>
    </message>
    <message>
        <source>news outlet</source>
        <translation>média</translation>
    </message>
    <message>
        <source>nobody cited</source>
        <translation>personne n’est cité</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normale</translation>
    </message>
    <message>
        <source>not in body</source>
        <translation>absent du corps du texte</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>nothing to check</source>
        <translation>rien à vérifier</translation>
    </message>
    <message>
        <source>noun</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>observation</translation>
    </message>
    <message>
        <source>on record, by institution</source>
        <translation>à découvert, par institution</translation>
    </message>
    <message>
        <source>on record, by office</source>
        <translation>à découvert, par fonction</translation>
    </message>
    <message>
        <source>on record, named</source>
        <translation>à découvert, nommée</translation>
    </message>
    <message>
        <source>on the author</source>
        <translation>à l’auteur</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>paragraphe</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>person by office</source>
        <translation>personne par sa fonction</translation>
    </message>
    <message>
        <source>personal experience</source>
        <translation>expérience personnelle</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>prédiction</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>promesse</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>pronom</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposée</translation>
    </message>
    <message>
        <source>provenance</source>
        <translation>provenance</translation>
    </message>
    <message>
        <source>published fact check</source>
        <translation>vérification publiée</translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation>nuance</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantité</translation>
    </message>
    <message>
        <source>query to the author</source>
        <translation>question à l’auteur</translation>
    </message>
    <message>
        <source>query to the editor</source>
        <translation>question à la rédaction</translation>
    </message>
    <message>
        <source>query to the source</source>
        <translation>question à la source</translation>
    </message>
    <message>
        <source>quotation wording</source>
        <translation>termes de la citation</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>cité</translation>
    </message>
    <message>
        <source>raising</source>
        <translation>construction à montée</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>refutes</source>
        <translation>réfute</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>relative date</source>
        <translation>date relative</translation>
    </message>
    <message>
        <source>reporter’s own observation</source>
        <translation>observation du journaliste</translation>
    </message>
    <message>
        <source>second read</source>
        <translation>seconde lecture</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>partagé</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>nom court</translation>
    </message>
    <message>
        <source>should</source>
        <translation>souhaitable</translation>
    </message>
    <message>
        <source>social account</source>
        <translation>compte de réseau social</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>spokesperson</source>
        <translation>porte-parole</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>déclaration</translation>
    </message>
    <message>
        <source>status</source>
        <translation>état</translation>
    </message>
    <message>
        <source>stet (let it stand)</source>
        <translation>stet (laisser tel quel)</translation>
    </message>
    <message>
        <source>style</source>
        <translation>style</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>suggérée</translation>
    </message>
    <message>
        <source>superlative</source>
        <translation>superlatif</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>appuie</translation>
    </message>
    <message>
        <source>table cell</source>
        <translation>cellule de tableau</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>non nommée</translation>
    </message>
    <message>
        <source>unverifiable</source>
        <translation>invérifiable</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>verbe</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>visual</source>
        <translation>visuel</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>page web</translation>
    </message>
    <message>
        <source>wrong weekday</source>
        <translation>jour de semaine faux</translation>
    </message>
</context>
<context>
    <name>concerns</name>
    <message>
        <source>Corrections that must be decided</source>
        <translation>Corrections à décider</translation>
    </message>
    <message>
        <source>No claim is marked</source>
        <translation>Aucune affirmation n’est marquée</translation>
    </message>
    <message>
        <source>No longer in the text</source>
        <translation>Plus dans le texte</translation>
    </message>
    <message>
        <source>Nobody is cited</source>
        <translation>Personne n’est cité</translation>
    </message>
    <message>
        <source>Not attributed yet</source>
        <translation>Pas encore attribuées</translation>
    </message>
    <message>
        <source>Not yet checked</source>
        <translation>Pas encore vérifiées</translation>
    </message>
    <message>
        <source>One source only</source>
        <translation>Une seule source</translation>
    </message>
    <message>
        <source>Open queries</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Suggestions not decided</source>
        <translation>Suggestions non tranchées</translation>
    </message>
    <message>
        <source>Untouched sentences</source>
        <translation>Phrases pas encore regardées</translation>
    </message>
    <message>
        <source>Verdict without evidence</source>
        <translation>Verdict sans preuve</translation>
    </message>
    <message>
        <source>Verdict without explanation</source>
        <translation>Verdict sans explication</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Answer it in a browser, save the page once the article is shown, or copy the text and paste it.</source>
        <translation>Répondez-y dans un navigateur, enregistrez la page une fois l’article affiché, ou copiez le texte et collez-le.</translation>
    </message>
    <message>
        <source>Check that the file is still there and that you may read it.</source>
        <translation>Vérifiez que le fichier est encore là et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>Choose another file, or restore a backup.</source>
        <translation>Choisissez un autre fichier, ou rétablissez une copie.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Choisissez un autre dossier, ou faites de la place sur le disque.</translation>
    </message>
    <message>
        <source>Close it there first; reading is possible meanwhile.</source>
        <translation>Fermez-la d’abord là-bas ; la lecture est possible entre-temps.</translation>
    </message>
    <message>
        <source>Close the other window, or choose a library that you may write to.</source>
        <translation>Fermez l’autre fenêtre, ou choisissez une bibliothèque où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Correct the file and read it again.</source>
        <translation>Corrigez le fichier et relisez-le.</translation>
    </message>
    <message>
        <source>Cut it into parts and import each.</source>
        <translation>Découpez-le et importez chaque partie.</translation>
    </message>
    <message>
        <source>Cut it into parts, or save it as plain text in its own program.</source>
        <translation>Découpez-le, ou enregistrez-le en texte brut dans son propre programme.</translation>
    </message>
    <message>
        <source>Delete the one in the library first, or give the one in the file a new id.</source>
        <translation>Supprimez d’abord celui de la bibliothèque, ou donnez un nouvel identifiant à celui du fichier.</translation>
    </message>
    <message>
        <source>Everything else works without a display: “annotator review FILE -o OUT.docx” makes a Word review, “annotator --help” lists the rest.</source>
        <translation>Tout le reste marche sans écran : « annotator review FILE -o OUT.docx » fait une vérification Word, « annotator --help » liste le reste.</translation>
    </message>
    <message>
        <source>Export it in another format, or mark fewer claims in one article.</source>
        <translation>Exportez-la dans un autre format, ou marquez moins d’affirmations dans un article.</translation>
    </message>
    <message>
        <source>Give its whole id; “annotator list” shows it.</source>
        <translation>Donnez son identifiant entier ; « annotator list » le montre.</translation>
    </message>
    <message>
        <source>If you trust where it comes from, open it in its own program, copy its text and paste it here.</source>
        <translation>Si vous faites confiance à sa provenance, ouvrez-le dans son propre programme, copiez son texte et collez-le ici.</translation>
    </message>
    <message>
        <source>Import it as a new article.</source>
        <translation>Importez-le comme un nouvel article.</translation>
    </message>
    <message>
        <source>It knows {known}.</source>
        <translation>Il connaît {known}.</translation>
    </message>
    <message>
        <source>Let a program for text recognition (OCR) add a text layer, or type what you need.</source>
        <translation>Laissez un programme de reconnaissance de texte (OCR) ajouter une couche de texte, ou tapez ce qu’il vous faut.</translation>
    </message>
    <message>
        <source>List what is there with “annotator list”.</source>
        <translation>Listez ce qu’il y a avec « annotator list ».</translation>
    </message>
    <message>
        <source>More than one {thing} of the library goes by “{key}”.</source>
        <translation>Plus d’un {thing} de la bibliothèque répond à « {key} ».</translation>
    </message>
    <message>
        <source>No article was found in the page “{name}”.</source>
        <translation>Aucun article n’a été trouvé dans la page « {name} ».</translation>
    </message>
    <message>
        <source>No window can be opened: {reason}.</source>
        <translation>Aucune fenêtre ne peut être ouverte : {reason}.</translation>
    </message>
    <message>
        <source>Open it in its own program and save it again, or get a fresh copy.</source>
        <translation>Ouvrez-le dans son propre programme et enregistrez-le à nouveau, ou procurez-vous une copie neuve.</translation>
    </message>
    <message>
        <source>Open it in its own program, save a copy without the password, and import that.</source>
        <translation>Ouvrez-le dans son propre programme, enregistrez une copie sans mot de passe et importez-la.</translation>
    </message>
    <message>
        <source>Open the article in its own program and save it again, or paste its text.</source>
        <translation>Ouvrez l’article dans son propre programme et enregistrez-le à nouveau, ou collez son texte.</translation>
    </message>
    <message>
        <source>Open the library that it went out of, or import it as a new article.</source>
        <translation>Ouvrez la bibliothèque dont il est sorti, ou importez-le comme un nouvel article.</translation>
    </message>
    <message>
        <source>Open the page in a browser, wait until the article is shown and save it again, or paste its text.</source>
        <translation>Ouvrez la page dans un navigateur, attendez que l’article s’affiche et enregistrez-la à nouveau, ou collez son texte.</translation>
    </message>
    <message>
        <source>Read the file back again.</source>
        <translation>Relisez le fichier.</translation>
    </message>
    <message>
        <source>Save it as plain text in its own program, or copy its text and paste it.</source>
        <translation>Enregistrez-le en texte brut dans son propre programme, ou copiez son texte et collez-le.</translation>
    </message>
    <message>
        <source>Save the article as plain text, or copy its text and paste it.</source>
        <translation>Enregistrez l’article en texte brut, ou copiez son texte et collez-le.</translation>
    </message>
    <message>
        <source>Select at least one word inside the article.</source>
        <translation>Sélectionnez au moins un mot de l’article.</translation>
    </message>
    <message>
        <source>Take back the later step first; the history shows both.</source>
        <translation>Annulez d’abord l’étape ultérieure ; l’historique montre les deux.</translation>
    </message>
    <message>
        <source>That cannot be recorded: {reason}.</source>
        <translation>Cela ne peut pas être consigné : {reason}.</translation>
    </message>
    <message>
        <source>The article has changed since “{name}” was compared with it.</source>
        <translation>L’article a changé depuis que « {name} » lui a été comparé.</translation>
    </message>
    <message>
        <source>The history shows every step.</source>
        <translation>L’historique montre chaque étape.</translation>
    </message>
    <message>
        <source>The library holds no {thing} “{key}”.</source>
        <translation>La bibliothèque n’a pas de {thing} « {key} ».</translation>
    </message>
    <message>
        <source>The library “{path}” is in use by {holder}.</source>
        <translation>La bibliothèque « {path} » est utilisée par {holder}.</translation>
    </message>
    <message>
        <source>The library “{path}” is open for reading only: {reason}.</source>
        <translation>La bibliothèque « {path} » n’est ouverte qu’en lecture : {reason}.</translation>
    </message>
    <message>
        <source>The review file is not right at {place}: {reason}. Nothing of it was taken.</source>
        <translation>Le fichier de vérification est faux à {place} : {reason}. Rien n’en a été pris.</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>Il n’y a pas de fichier « {path} ».</translation>
    </message>
    <message>
        <source>There is nothing to {direction}.</source>
        <translation>Il n’y a rien à {direction}.</translation>
    </message>
    <message>
        <source>These words cannot be marked: {reason}.</source>
        <translation>Ces mots ne peuvent pas être marqués : {reason}.</translation>
    </message>
    <message>
        <source>This cannot be drawn here: {reason}.</source>
        <translation>Cela ne peut pas être dessiné ici : {reason}.</translation>
    </message>
    <message>
        <source>This review needs more than {most} comments, and Word opens no file with more.</source>
        <translation>Cette vérification demande plus de {most} commentaires, et Word n’ouvre pas de fichier qui en a davantage.</translation>
    </message>
    <message>
        <source>{place} is already in the library with other content. Nothing was taken.</source>
        <translation>{place} est déjà dans la bibliothèque avec un autre contenu. Rien n’a été pris.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{remedy}</source>
        <translation>{remedy}</translation>
    </message>
    <message>
        <source>“annotator --help” lists the calls.</source>
        <translation>« annotator --help » liste les appels.</translation>
    </message>
    <message>
        <source>“annotator doctor” says what is missing; every other format is written without it.</source>
        <translation>« annotator doctor » dit ce qui manque ; tous les autres formats s’écrivent sans.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: the reader broke down over it. Other files are not affected.</source>
        <translation>« {name} » ne peut pas être lu : le lecteur a échoué. Les autres fichiers ne sont pas touchés.</translation>
    </message>
    <message>
        <source>“{name}” carries no mark of an export of Annotator: there is nothing to compare it with.</source>
        <translation>« {name} » ne porte pas la marque d’un export d’Annotator : il n’y a rien à quoi le comparer.</translation>
    </message>
    <message>
        <source>“{name}” has more than {limit} lines: that is no article.</source>
        <translation>« {name} » a plus de {limit} lignes : ce n’est pas un article.</translation>
    </message>
    <message>
        <source>“{name}” holds a page that asks for consent or a log-in, not the article behind it.</source>
        <translation>« {name} » contient une page qui demande un consentement ou une connexion, et non l’article derrière elle.</translation>
    </message>
    <message>
        <source>“{name}” holds no text.</source>
        <translation>« {name} » ne contient pas de texte.</translation>
    </message>
    <message>
        <source>“{name}” is a scan: its pages are pictures, without a text layer.</source>
        <translation>« {name} » est numérisé : ses pages sont des images, sans couche de texte.</translation>
    </message>
    <message>
        <source>“{name}” is an export that this library does not know.</source>
        <translation>« {name} » est un export que cette bibliothèque ne connaît pas.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {reason}.</source>
        <translation>« {name} » est abîmé : {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is not a text file ({reason}).</source>
        <translation>« {name} » n’est pas un fichier de texte ({reason}).</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that Annotator does not know.</source>
        <translation>« {name} » est d’un type qu’Annotator ne connaît pas.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation>« {name} » est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>“{name}” is too large: {size} MB, and a text may have {limit} MB.</source>
        <translation>« {name} » est trop grand : {size} Mo, et un texte peut avoir {limit} Mo.</translation>
    </message>
    <message>
        <source>“{name}” is {kind}, which Annotator does not read.</source>
        <translation>« {name} » est {kind}, qu’Annotator ne lit pas.</translation>
    </message>
    <message>
        <source>“{name}” was given up: reading it took more than {limit} MB of memory.</source>
        <translation>« {name} » a été abandonné : le lire prenait plus de {limit} Mo de mémoire.</translation>
    </message>
    <message>
        <source>“{name}” was given up: reading it took more than {seconds} seconds.</source>
        <translation>« {name} » a été abandonné : le lire prenait plus de {seconds} secondes.</translation>
    </message>
    <message>
        <source>“{name}” was not opened: {reason}.</source>
        <translation>« {name} » n’a pas été ouvert : {reason}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be opened as a library: {reason}.</source>
        <translation>« {path} » ne peut pas être ouvert comme bibliothèque : {reason}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}.</source>
        <translation>« {path} » ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}. Nothing that was there has been changed.</source>
        <translation>« {path} » ne peut pas être écrit : {reason}. Rien de ce qui était là n’a changé.</translation>
    </message>
    <message>
        <source>“{step}” cannot be taken back: “{later}” changed the same thing afterwards.</source>
        <translation>« {step} » ne peut pas être annulé : « {later} » a changé la même chose ensuite.</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>A byte order mark at the beginning was left out.</source>
        <translation>Une marque d’ordre des octets au début a été laissée de côté.</translation>
    </message>
    <message>
        <source>A line stands {count} times: “{words}”</source>
        <translation>Une ligne figure {count} fois : « {words} »</translation>
    </message>
    <message>
        <source>Addresses of links that do not show in the text ({count}): {addresses}</source>
        <translation>Adresses de liens qui ne se voient pas dans le texte ({count}) : {addresses}</translation>
    </message>
    <message>
        <source>Blocks of the page that seem to be no part of the article: {count}.</source>
        <translation>Blocs de la page qui ne semblent pas faire partie de l’article : {count}.</translation>
    </message>
    <message>
        <source>Comments came with the file and are not part of the text: {count}.</source>
        <translation>Des commentaires accompagnaient le fichier et ne font pas partie du texte : {count}.</translation>
    </message>
    <message>
        <source>Control characters were replaced by �: {count}.</source>
        <translation>Des caractères de contrôle ont été remplacés par � : {count}.</translation>
    </message>
    <message>
        <source>Files embedded in the document are left out: {count}.</source>
        <translation>Les fichiers incorporés au document sont laissés de côté : {count}.</translation>
    </message>
    <message>
        <source>Footnotes and endnotes stand at the end of the text: {count}.</source>
        <translation>Les notes de bas de page et de fin sont à la fin du texte : {count}.</translation>
    </message>
    <message>
        <source>Form feeds became line ends: {count}.</source>
        <translation>Des sauts de page sont devenus des fins de ligne : {count}.</translation>
    </message>
    <message>
        <source>Halves of broken characters were replaced by �: {count}.</source>
        <translation>Des moitiés de caractères brisés ont été remplacées par � : {count}.</translation>
    </message>
    <message>
        <source>Hidden passages are left out: {count}.</source>
        <translation>Les passages masqués sont laissés de côté : {count}.</translation>
    </message>
    <message>
        <source>Lines of headers and footers are left out: {count}.</source>
        <translation>Les lignes d’en-tête et de pied de page sont laissées de côté : {count}.</translation>
    </message>
    <message>
        <source>NUL characters were replaced by �: {count}.</source>
        <translation>Des caractères NUL ont été remplacés par � : {count}.</translation>
    </message>
    <message>
        <source>Old Mac line ends (CR) became plain line ends: {count}.</source>
        <translation>Des fins de ligne d’ancien Mac (CR) sont devenues des fins de ligne simples : {count}.</translation>
    </message>
    <message>
        <source>Pages without any text, which may be pictures of some: {count}.</source>
        <translation>Pages sans aucun texte, qui en sont peut-être des images : {count}.</translation>
    </message>
    <message>
        <source>Places where the bytes fit no character show �: {count}.</source>
        <translation>Là où les octets ne forment aucun caractère, il y a � : {count}.</translation>
    </message>
    <message>
        <source>Prompts that nobody has filled in are left out: {count}.</source>
        <translation>Les invites que personne n’a remplies sont laissées de côté : {count}.</translation>
    </message>
    <message>
        <source>Reading aids over words are left out: {count}.</source>
        <translation>Les aides à la lecture au-dessus des mots sont laissées de côté : {count}.</translation>
    </message>
    <message>
        <source>Signs of a symbol font that have no character show �: {count}.</source>
        <translation>Les signes d’une police de symboles sans caractère montrent � : {count}.</translation>
    </message>
    <message>
        <source>Text that was moved stands at its new place alone: {count}.</source>
        <translation>Le texte déplacé ne figure qu’à sa nouvelle place : {count}.</translation>
    </message>
    <message>
        <source>The date “{words}” has no year: the date of publication is not set.</source>
        <translation>La date « {words} » n’a pas d’année : la date de publication n’est pas fixée.</translation>
    </message>
    <message>
        <source>The encoding is a guess: {encoding}. Look at the lines that tell, and choose another if they read wrongly.</source>
        <translation>Le codage est deviné : {encoding}. Regardez les lignes qui le montrent et choisissez-en un autre si elles se lisent mal.</translation>
    </message>
    <message>
        <source>The file breaks off before its end: some of the text may be missing.</source>
        <translation>Le fichier s’interrompt avant sa fin : une partie du texte peut manquer.</translation>
    </message>
    <message>
        <source>The file does not say its encoding; its bytes show {encoding}.</source>
        <translation>Le fichier ne dit pas son codage ; ses octets montrent {encoding}.</translation>
    </message>
    <message>
        <source>The file is nested too deeply to be read as Markdown and was read as plain text.</source>
        <translation>Le fichier est trop imbriqué pour être lu comme Markdown et l’a été comme texte brut.</translation>
    </message>
    <message>
        <source>The file is too long to be read as Markdown and was read as plain text.</source>
        <translation>Le fichier est trop long pour être lu comme Markdown et l’a été comme texte brut.</translation>
    </message>
    <message>
        <source>The header of the file is not part of the text: {words}</source>
        <translation>L’en-tête du fichier ne fait pas partie du texte : {words}</translation>
    </message>
    <message>
        <source>The words in charts and diagrams are left out: {count}.</source>
        <translation>Les mots des graphiques et schémas sont laissés de côté : {count}.</translation>
    </message>
    <message>
        <source>Tracked deletions are left out: {count}.</source>
        <translation>Les suppressions suivies sont laissées de côté : {count}.</translation>
    </message>
    <message>
        <source>Tracked insertions are part of the text: {count}.</source>
        <translation>Les insertions suivies font partie du texte : {count}.</translation>
    </message>
    <message>
        <source>Vertical tabs became line ends: {count}.</source>
        <translation>Des tabulations verticales sont devenues des fins de ligne : {count}.</translation>
    </message>
    <message>
        <source>Windows line ends (CR LF) became plain line ends: {count}.</source>
        <translation>Des fins de ligne Windows (CR LF) sont devenues des fins de ligne simples : {count}.</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>Annotator review</source>
        <translation>Vérification Annotator</translation>
    </message>
    <message>
        <source>ClaimReview (schema.org JSON-LD)</source>
        <translation>ClaimReview (schema.org JSON-LD)</translation>
    </message>
    <message>
        <source>Claims as a table (CSV)</source>
        <translation>Affirmations en tableau (CSV)</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Texte OpenDocument</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Review file (JSON)</source>
        <translation>Fichier de vérification (JSON)</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>Texte enrichi</translation>
    </message>
    <message>
        <source>Tables (Excel)</source>
        <translation>Tableaux (Excel)</translation>
    </message>
    <message>
        <source>Web annotations (W3C JSON-LD)</source>
        <translation>Annotations web (W3C JSON-LD)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
</context>
<context>
    <name>read back</name>
    <message>
        <source>matched {how}</source>
        <translation>reconnu {how}</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Another window of Annotator works in this library ({holder}), so this one only reads. Close the other one, then open this one again.</source>
        <translation>Une autre fenêtre d’Annotator travaille dans cette bibliothèque ({holder}) ; celle-ci ne fait que lire. Fermez l’autre, puis rouvrez celle-ci.</translation>
    </message>
    <message>
        <source>Choose a claim first.</source>
        <translation>Choisissez d’abord une affirmation.</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>Ouvrez d’abord un article.</translation>
    </message>
    <message>
        <source>Select the words in the article first.</source>
        <translation>Sélectionnez d’abord les mots dans l’article.</translation>
    </message>
    <message>
        <source>This library can only be read: {reason}. Nothing can be marked in it.</source>
        <translation>Cette bibliothèque ne peut qu’être lue : {reason}. Rien ne peut y être marqué.</translation>
    </message>
</context>
<context>
    <name>reasons of errors</name>
    <message>
        <source>Accept the suggestion.</source>
        <translation>Acceptez la suggestion.</translation>
    </message>
    <message>
        <source>Accept them one by one, in the article&apos;s window.</source>
        <translation>Acceptez-les une à une, dans la fenêtre de l’article.</translation>
    </message>
    <message>
        <source>Add the scale to the review, with its ratings.</source>
        <translation>Ajoutez l’échelle à la vérification, avec ses degrés.</translation>
    </message>
    <message>
        <source>Change or delete that correction, or let its words stand.</source>
        <translation>Changez ou supprimez cette correction, ou laissez ses mots tels quels.</translation>
    </message>
    <message>
        <source>Choose a claim of this article.</source>
        <translation>Choisissez une affirmation de cet article.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Choose another parent.</source>
        <translation>Choisissez un autre parent.</translation>
    </message>
    <message>
        <source>Choose another source.</source>
        <translation>Choisissez une autre source.</translation>
    </message>
    <message>
        <source>Choose one of this claim.</source>
        <translation>Choisissez-en une de cette affirmation.</translation>
    </message>
    <message>
        <source>Choose the level “none” or “anonymous”.</source>
        <translation>Choisissez le niveau « aucun » ou « anonyme ».</translation>
    </message>
    <message>
        <source>Delete the claim instead.</source>
        <translation>Supprimez plutôt l’affirmation.</translation>
    </message>
    <message>
        <source>Import the file again to choose what belongs to it.</source>
        <translation>Réimportez le fichier pour choisir ce qui en fait partie.</translation>
    </message>
    <message>
        <source>Keep the file where it is, and add its address or a title.</source>
        <translation>Laissez le fichier où il est et ajoutez son adresse ou un titre.</translation>
    </message>
    <message>
        <source>Let somebody else read it and sign.</source>
        <translation>Que quelqu’un d’autre le lise et signe.</translation>
    </message>
    <message>
        <source>Merge it into another source, or attribute those claims anew first.</source>
        <translation>Fusionnez-la avec une autre source, ou réattribuez d’abord ces affirmations.</translation>
    </message>
    <message>
        <source>Paste one that begins with http:// or https://.</source>
        <translation>Collez-en une qui commence par http:// ou https://.</translation>
    </message>
    <message>
        <source>Say who is at work first.</source>
        <translation>Dites d’abord qui travaille ici.</translation>
    </message>
    <message>
        <source>Select claims of one article.</source>
        <translation>Sélectionnez les affirmations d’un seul article.</translation>
    </message>
    <message>
        <source>Select its words.</source>
        <translation>Sélectionnez ses mots.</translation>
    </message>
    <message>
        <source>Type a title or paste a link.</source>
        <translation>Tapez un titre ou collez un lien.</translation>
    </message>
    <message>
        <source>Type its name.</source>
        <translation>Tapez son nom.</translation>
    </message>
    <message>
        <source>Type what should stand there.</source>
        <translation>Tapez ce qui devrait y être.</translation>
    </message>
    <message>
        <source>Type what you want to say.</source>
        <translation>Tapez ce que vous voulez dire.</translation>
    </message>
    <message>
        <source>Type your decision.</source>
        <translation>Tapez votre décision.</translation>
    </message>
    <message>
        <source>Type your name and initials.</source>
        <translation>Tapez votre nom et vos initiales.</translation>
    </message>
    <message>
        <source>Use that one, or merge the two.</source>
        <translation>Utilisez celle-là, ou fusionnez les deux.</translation>
    </message>
    <message>
        <source>Write a new comment.</source>
        <translation>Écrivez un nouveau commentaire.</translation>
    </message>
    <message>
        <source>a claim of the library is no suggestion</source>
        <translation>une affirmation de la bibliothèque n’est pas une suggestion</translation>
    </message>
    <message>
        <source>a claim stands somewhere in the article</source>
        <translation>une affirmation figure quelque part dans l’article</translation>
    </message>
    <message>
        <source>a document of Word 97 to 2003 (.doc)</source>
        <translation>un document Word 97 à 2003 (.doc)</translation>
    </message>
    <message>
        <source>a reply hangs on what its comment hangs on</source>
        <translation>une réponse tient à ce à quoi tient son commentaire</translation>
    </message>
    <message>
        <source>a sign-off needs a name</source>
        <translation>une signature demande un nom</translation>
    </message>
    <message>
        <source>a sign-off says what was decided</source>
        <translation>une signature dit ce qui a été décidé</translation>
    </message>
    <message>
        <source>a source cannot be merged with itself</source>
        <translation>une source ne peut pas être fusionnée avec elle-même</translation>
    </message>
    <message>
        <source>a source cannot belong to itself</source>
        <translation>une source ne peut pas appartenir à elle-même</translation>
    </message>
    <message>
        <source>a source has a name</source>
        <translation>une source a un nom</translation>
    </message>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>attribution</translation>
    </message>
    <message>
        <source>attributions cannot report each other</source>
        <translation>des attributions ne peuvent pas se rapporter l’une l’autre</translation>
    </message>
    <message>
        <source>attributions or other sources name this source</source>
        <translation>des attributions ou d’autres sources nomment cette source</translation>
    </message>
    <message>
        <source>change that can be taken</source>
        <translation>changement qui puisse être pris</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>affirmation</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>correction</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>preuve</translation>
    </message>
    <message>
        <source>evidence has a title, an address or a file</source>
        <translation>une preuve a un titre, une adresse ou un fichier</translation>
    </message>
    <message>
        <source>evidence of a claim</source>
        <translation>preuve d’une affirmation</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>import of the article</source>
        <translation>import de l’article</translation>
    </message>
    <message>
        <source>importer</source>
        <translation>importateur</translation>
    </message>
    <message>
        <source>it belongs to another program</source>
        <translation>il appartient à un autre programme</translation>
    </message>
    <message>
        <source>it cannot be opened as a PDF</source>
        <translation>il ne peut pas être ouvert comme PDF</translation>
    </message>
    <message>
        <source>it does not begin as a Word document does</source>
        <translation>il ne commence pas comme un document Word</translation>
    </message>
    <message>
        <source>it does not begin as rich text does</source>
        <translation>il ne commence pas comme du texte enrichi</translation>
    </message>
    <message>
        <source>it has no headers of a mail</source>
        <translation>il n’a pas d’en-têtes de courriel</translation>
    </message>
    <message>
        <source>it holds no document of Word</source>
        <translation>il ne contient pas de document Word</translation>
    </message>
    <message>
        <source>it holds no text of OpenDocument</source>
        <translation>il ne contient pas de texte OpenDocument</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>it is full of control characters, as binary files are</source>
        <translation>il est plein de caractères de contrôle, comme les fichiers binaires</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>il est trop imbriqué</translation>
    </message>
    <message>
        <source>it is no library of Annotator</source>
        <translation>ce n’est pas une bibliothèque d’Annotator</translation>
    </message>
    <message>
        <source>it is no library, or a newer version wrote it</source>
        <translation>ce n’est pas une bibliothèque, ou une version plus récente l’a écrite</translation>
    </message>
    <message>
        <source>it is the claim&apos;s only place</source>
        <translation>c’est le seul endroit de l’affirmation</translation>
    </message>
    <message>
        <source>it is the library itself</source>
        <translation>c’est la bibliothèque même</translation>
    </message>
    <message>
        <source>it may not be written to</source>
        <translation>on ne peut pas y écrire</translation>
    </message>
    <message>
        <source>its ZIP archive cannot be read</source>
        <translation>son archive ZIP ne peut pas être lue</translation>
    </message>
    <message>
        <source>its bytes are text in no encoding that we know</source>
        <translation>ses octets ne sont du texte dans aucun codage connu</translation>
    </message>
    <message>
        <source>its folder may not be written to</source>
        <translation>on ne peut pas écrire dans son dossier</translation>
    </message>
    <message>
        <source>its pieces overlap</source>
        <translation>ses morceaux se chevauchent</translation>
    </message>
    <message>
        <source>its tables are not those of a library</source>
        <translation>ses tables ne sont pas celles d’une bibliothèque</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>mention</translation>
    </message>
    <message>
        <source>no words are selected</source>
        <translation>aucun mot n’est sélectionné</translation>
    </message>
    <message>
        <source>nobody is cited, yet the level names somebody</source>
        <translation>personne n’est cité, et pourtant le niveau nomme quelqu’un</translation>
    </message>
    <message>
        <source>nothing that draws was given</source>
        <translation>rien qui dessine n’a été donné</translation>
    </message>
    <message>
        <source>only an attribution of the same claim can report another</source>
        <translation>seule une attribution de la même affirmation peut en rapporter une autre</translation>
    </message>
    <message>
        <source>only white space is selected</source>
        <translation>seuls des blancs sont sélectionnés</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rétablir</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>échelle</translation>
    </message>
    <message>
        <source>section</source>
        <translation>section</translation>
    </message>
    <message>
        <source>sign-off</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>the archive holds no web page</source>
        <translation>l’archive ne contient pas de page web</translation>
    </message>
    <message>
        <source>“--apply” takes “all”, “none”, or the keys of changes.</source>
        <translation>« --apply » prend « all », « none » ou les clés des changements.</translation>
    </message>
    <message>
        <source>the article has another text than the one that its file made</source>
        <translation>l’article a un autre texte que celui que son fichier a donné</translation>
    </message>
    <message>
        <source>the claim is of another article</source>
        <translation>l’affirmation est d’un autre article</translation>
    </message>
    <message>
        <source>the claims are not of one article</source>
        <translation>les affirmations ne sont pas d’un même article</translation>
    </message>
    <message>
        <source>the new words are the old ones</source>
        <translation>les nouveaux mots sont les anciens</translation>
    </message>
    <message>
        <source>the review holds suggestions</source>
        <translation>la vérification contient des suggestions</translation>
    </message>
    <message>
        <source>the second reader is not the first</source>
        <translation>le second lecteur n’est pas le premier</translation>
    </message>
    <message>
        <source>there is a file of that name</source>
        <translation>il y a un fichier de ce nom</translation>
    </message>
    <message>
        <source>there is another file of that name</source>
        <translation>il y a un autre fichier de ce nom</translation>
    </message>
    <message>
        <source>they lie outside the article</source>
        <translation>ils sont hors de l’article</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>coche</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>what it keeps of an import is not as it was</source>
        <translation>ce qu’il garde d’un import n’est pas comme c’était</translation>
    </message>
    <message>
        <source>whoever works has a name</source>
        <translation>qui travaille a un nom</translation>
    </message>
</context>
<context>
    <name>scales</name>
    <message>
        <source>A grain of truth, and what is ignored would leave another impression.</source>
        <translation>Un grain de vérité, et ce qui est ignoré donnerait une autre impression.</translation>
    </message>
    <message>
        <source>A primary source, or three independent ones, bear it out.</source>
        <translation>Une source primaire, ou trois indépendantes, le confirment.</translation>
    </message>
    <message>
        <source>Accurate</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Accurate, and a clarification is needed.</source>
        <translation>Exact, et une précision est nécessaire.</translation>
    </message>
    <message>
        <source>Accurate, and nothing of weight is missing.</source>
        <translation>Exact, et rien d’important ne manque.</translation>
    </message>
    <message>
        <source>Altered wording</source>
        <translation>Mots modifiés</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Confirmed with change</source>
        <translation>Confirmé à modifier</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>Contredit</translation>
    </message>
    <message>
        <source>Credible sources contradict each other.</source>
        <translation>Des sources crédibles se contredisent.</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>Half true</source>
        <translation>À moitié vrai</translation>
    </message>
    <message>
        <source>It was looked into, and the evidence does not settle it.</source>
        <translation>On l’a examiné, et les preuves ne tranchent pas.</translation>
    </message>
    <message>
        <source>Mostly false</source>
        <translation>Plutôt faux</translation>
    </message>
    <message>
        <source>Mostly true</source>
        <translation>Plutôt vrai</translation>
    </message>
    <message>
        <source>No record was found of the source saying so.</source>
        <translation>Aucune trace de la source le disant n’a été trouvée.</translation>
    </message>
    <message>
        <source>Not accurate.</source>
        <translation>Inexact.</translation>
    </message>
    <message>
        <source>Not checkable</source>
        <translation>Invérifiable</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Opinion, prediction or private experience: no evidence could settle it.</source>
        <translation>Opinion, prédiction ou expérience privée : aucune preuve ne pourrait trancher.</translation>
    </message>
    <message>
        <source>Out of context</source>
        <translation>Hors contexte</translation>
    </message>
    <message>
        <source>Partly accurate; something of weight is missing or out of context.</source>
        <translation>En partie exact ; quelque chose d’important manque ou est hors contexte.</translation>
    </message>
    <message>
        <source>The evidence speaks against it.</source>
        <translation>Les preuves disent le contraire.</translation>
    </message>
    <message>
        <source>The source said so, but what stood around it changes what it meant.</source>
        <translation>La source l’a dit, mais ce qui l’entourait en change le sens.</translation>
    </message>
    <message>
        <source>The source said so, in these words or to this effect.</source>
        <translation>La source l’a dit, en ces mots ou dans ce sens.</translation>
    </message>
    <message>
        <source>The source said something near it; the words are not its own.</source>
        <translation>La source a dit quelque chose d’approchant ; les mots ne sont pas les siens.</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Vrai</translation>
    </message>
    <message>
        <source>True once the wording is changed as proposed.</source>
        <translation>Vrai une fois les mots changés comme proposé.</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Non vérifié</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Claims follow the reading position</source>
        <translation>Les affirmations suivent la lecture</translation>
    </message>
    <message>
        <source>Confirmed to contradicted, six of them</source>
        <translation>De confirmé à contredit, il y en a six</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Keep copies of the library while you work</source>
        <translation>Garder des copies de la bibliothèque pendant le travail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Offer words that stand twice as one claim</source>
        <translation>Proposer les mots répétés comme une seule affirmation</translation>
    </message>
    <message>
        <source>Organisation that publishes</source>
        <translation>Organisation qui publie</translation>
    </message>
    <message>
        <source>Paper of documents</source>
        <translation>Papier des documents</translation>
    </message>
    <message>
        <source>Size of the article’s type</source>
        <translation>Taille des caractères de l’article</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>True to false, five of them</source>
        <translation>De vrai à faux, il y en a cinq</translation>
    </message>
    <message>
        <source>Verdicts on what is said</source>
        <translation>Verdicts sur ce qui est dit</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Vos initiales</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>العربية</source>
        <translation>العربية</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>The copy is restored. What was there before lies in {path}.</source>
        <translation>La copie est rétablie. Ce qui était là avant se trouve dans {path}.</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Accepted suggestions: {claims}</source>
        <translation>Suggestions acceptées : {claims}</translation>
    </message>
    <message>
        <source>Accepted the correction of “{words}”</source>
        <translation>Correction de « {words} » acceptée</translation>
    </message>
    <message>
        <source>Added a place to claim {number}</source>
        <translation>Endroit ajouté à l’affirmation {number}</translation>
    </message>
    <message>
        <source>Added evidence “{title}” to claim {number}</source>
        <translation>Preuve « {title} » ajoutée à l’affirmation {number}</translation>
    </message>
    <message>
        <source>Added the source “{name}”</source>
        <translation>Source « {name} » ajoutée</translation>
    </message>
    <message>
        <source>Added {places} to claim {number}</source>
        <translation>{places} ajouté à l’affirmation {number}</translation>
    </message>
    <message>
        <source>Attributed {claims} to {source}</source>
        <translation>Attribution à {source} : {claims}</translation>
    </message>
    <message>
        <source>Changed a comment</source>
        <translation>Commentaire modifié</translation>
    </message>
    <message>
        <source>Changed an attribution of claim {number}</source>
        <translation>Attribution de l’affirmation {number} modifiée</translation>
    </message>
    <message>
        <source>Changed evidence of claim {number}</source>
        <translation>Preuve de l’affirmation {number} modifiée</translation>
    </message>
    <message>
        <source>Changed the correction of “{words}”</source>
        <translation>Correction de « {words} » modifiée</translation>
    </message>
    <message>
        <source>Changed the evidence “{title}”</source>
        <translation>Preuve « {title} » modifiée</translation>
    </message>
    <message>
        <source>Changed the source “{name}”</source>
        <translation>Source « {name} » modifiée</translation>
    </message>
    <message>
        <source>Commented on {on}</source>
        <translation>Commentaire sur {on}</translation>
    </message>
    <message>
        <source>Confirmed the {field}: {value}</source>
        <translation>Confirmé, {field} : {value}</translation>
    </message>
    <message>
        <source>Corrected the details of the article</source>
        <translation>Détails de l’article corrigés</translation>
    </message>
    <message>
        <source>Deleted a comment</source>
        <translation>Commentaire supprimé</translation>
    </message>
    <message>
        <source>Deleted the correction of “{words}”</source>
        <translation>Correction de « {words} » supprimée</translation>
    </message>
    <message>
        <source>Deleted the source “{name}”</source>
        <translation>Source « {name} » supprimée</translation>
    </message>
    <message>
        <source>Deleted {claims}</source>
        <translation>Supprimé : {claims}</translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>« {title} » supprimé</translation>
    </message>
    <message>
        <source>Dismissed {suggestions}</source>
        <translation>Écarté : {suggestions}</translation>
    </message>
    <message>
        <source>Explained the verdict on claim {number}</source>
        <translation>Verdict sur l’affirmation {number} expliqué</translation>
    </message>
    <message>
        <source>Imported “{title}”</source>
        <translation>« {title} » importé</translation>
    </message>
    <message>
        <source>Left out again: {blocks}</source>
        <translation>Laissé de côté à nouveau : {blocks}</translation>
    </message>
    <message>
        <source>Let “{words}” stand</source>
        <translation>« {words} » laissé tel quel</translation>
    </message>
    <message>
        <source>Linked evidence “{title}” to {claims}</source>
        <translation>Preuve « {title} » liée à {claims}</translation>
    </message>
    <message>
        <source>Made the library</source>
        <translation>Bibliothèque créée</translation>
    </message>
    <message>
        <source>Marked as {kind}: {sections}</source>
        <translation>Marqué comme {kind} : {sections}</translation>
    </message>
    <message>
        <source>Marked claim {number}</source>
        <translation>Affirmation {number} marquée</translation>
    </message>
    <message>
        <source>Merged the source “{gone}” into “{kept}”</source>
        <translation>Source « {gone} » fusionnée avec « {kept} »</translation>
    </message>
    <message>
        <source>Moved claim {number}</source>
        <translation>Affirmation {number} déplacée</translation>
    </message>
    <message>
        <source>Nothing to check in {ticks}</source>
        <translation>Rien à vérifier dans {ticks}</translation>
    </message>
    <message>
        <source>Numbered the claims by place</source>
        <translation>Affirmations numérotées par place</translation>
    </message>
    <message>
        <source>Proposed other words for “{words}”</source>
        <translation>Autres mots proposés pour « {words} »</translation>
    </message>
    <message>
        <source>Proposed the correction of “{words}” again</source>
        <translation>Correction de « {words} » proposée à nouveau</translation>
    </message>
    <message>
        <source>Put back what the import had left out: {blocks}</source>
        <translation>Remis ce que l’import avait laissé de côté : {blocks}</translation>
    </message>
    <message>
        <source>Redone: {told}</source>
        <translation>Rétabli : {told}</translation>
    </message>
    <message>
        <source>Removed a place of claim {number}</source>
        <translation>Endroit de l’affirmation {number} retiré</translation>
    </message>
    <message>
        <source>Removed an attribution of claim {number}</source>
        <translation>Attribution de l’affirmation {number} retirée</translation>
    </message>
    <message>
        <source>Reopened a comment</source>
        <translation>Commentaire rouvert</translation>
    </message>
    <message>
        <source>Resolved a comment</source>
        <translation>Commentaire résolu</translation>
    </message>
    <message>
        <source>Restated claim {number}</source>
        <translation>Affirmation {number} reformulée</translation>
    </message>
    <message>
        <source>Set the kind of {claims} to {kind}</source>
        <translation>Type de {claims} : {kind}</translation>
    </message>
    <message>
        <source>Set {claims} to {state}</source>
        <translation>{claims} : {state}</translation>
    </message>
    <message>
        <source>Signed off the {stage}</source>
        <translation>Signé : {stage}</translation>
    </message>
    <message>
        <source>Ticked {ticks}</source>
        <translation>Coché : {ticks}</translation>
    </message>
    <message>
        <source>Took back the sign-off of the {stage}</source>
        <translation>Signature retirée : {stage}</translation>
    </message>
    <message>
        <source>Took back the verdict on {claims}</source>
        <translation>Verdict retiré : {claims}</translation>
    </message>
    <message>
        <source>Took back {ticks}</source>
        <translation>Retiré : {ticks}</translation>
    </message>
    <message>
        <source>Took evidence off claim {number}</source>
        <translation>Preuve retirée de l’affirmation {number}</translation>
    </message>
    <message>
        <source>Took in a review with {claims}</source>
        <translation>Vérification reprise, avec {claims}</translation>
    </message>
    <message>
        <source>Took in revision {revision}: words of {changed} changed, places of {lost} were lost</source>
        <translation>Révision {revision} prise : mots changés pour {changed}, endroits perdus pour {lost}</translation>
    </message>
    <message>
        <source>Took over from the file: {comments}</source>
        <translation>Repris du fichier : {comments}</translation>
    </message>
    <message>
        <source>Took {changes} from “{file}”</source>
        <translation>Repris de « {file} » : {changes}</translation>
    </message>
    <message>
        <source>Undone: {told}</source>
        <translation>Annulé : {told}</translation>
    </message>
    <message>
        <source>claim {number}</source>
        <translation>affirmation {number}</translation>
    </message>
    <message>
        <source>claims {numbers} and {last}</source>
        <translation>affirmations {numbers} et {last}</translation>
    </message>
    <message>
        <source>{name} is at work</source>
        <translation>{name} travaille ici</translation>
    </message>
    <message numerus="yes">
        <source>{n} blocks</source>
        <comment>{n} block</comment>
        <translation>
            <numerusform>{n} bloc</numerusform>
            <numerusform>{n} blocs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claims</source>
        <comment>{n} claim</comment>
        <translation>
            <numerusform>{n} affirmation</numerusform>
            <numerusform>{n} affirmations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comments</source>
        <comment>{n} comment</comment>
        <translation>
            <numerusform>{n} commentaire</numerusform>
            <numerusform>{n} commentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <comment>{n} place</comment>
        <translation>
            <numerusform>{n} endroit</numerusform>
            <numerusform>{n} endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sections</source>
        <comment>{n} section</comment>
        <translation>
            <numerusform>{n} section</numerusform>
            <numerusform>{n} sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sentences</source>
        <comment>{n} sentence</comment>
        <translation>
            <numerusform>{n} phrase</numerusform>
            <numerusform>{n} phrases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestions</source>
        <comment>{n} suggestion</comment>
        <translation>
            <numerusform>{n} suggestion</numerusform>
            <numerusform>{n} suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ticks</source>
        <comment>{n} tick</comment>
        <translation>
            <numerusform>{n} coche</numerusform>
            <numerusform>{n} coches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <comment>{n} word</comment>
        <translation>
            <numerusform>{n} mot</numerusform>
            <numerusform>{n} mots</numerusform>
        </translation>
    </message>
    <message>
        <source>{rating}: {claims}</source>
        <translation>{rating} : {claims}</translation>
    </message>
</context>
</TS>
