<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ArticleView</name>
    <message>
        <source>Article text</source>
        <translation>نص المقال</translation>
    </message>
</context>
<context>
    <name>Articles</name>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>{checked} of {claims} checked</source>
        <translation>المتحقق منه {checked} من {claims}</translation>
    </message>
</context>
<context>
    <name>AttributionChip</name>
    <message>
        <source>Enter shows the fields, Delete removes the attribution</source>
        <translation>يعرض Enter الحقول، ويزيل Delete الإسناد</translation>
    </message>
</context>
<context>
    <name>AttributionFields</name>
    <message>
        <source>Content</source>
        <translation>المضمون</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>كلمة الدلالة</translation>
    </message>
    <message>
        <source>Directness</source>
        <translation>المباشرة</translation>
    </message>
    <message>
        <source>Edit the source…</source>
        <translation>تعديل المصدر…</translation>
    </message>
    <message>
        <source>How the source is mentioned</source>
        <translation>كيف ذُكر المصدر</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>as told by {source}</source>
        <translation>نقلًا عن {source}</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>بلا مستوى</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
</context>
<context>
    <name>Attributions</name>
    <message>
        <source>+ source</source>
        <translation>+ مصدر</translation>
    </message>
    <message>
        <source>Attribute the claim to a source</source>
        <translation>إسناد الادعاء إلى مصدر</translation>
    </message>
    <message>
        <source>Attributed to</source>
        <translation>مسند إلى</translation>
    </message>
</context>
<context>
    <name>CameWith</name>
    <message>
        <source>Address</source>
        <translation>العنوان الإلكتروني</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Comments came with the file. Those that you tick become comments of the review.</source>
        <translation>جاءت مع الملف تعليقات. ما تختاره منها يصبح من تعليقات المراجعة.</translation>
    </message>
    <message>
        <source>Comments in the file</source>
        <translation>تعليقات الملف</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>ما تُرك</translation>
    </message>
    <message>
        <source>Left out of the text</source>
        <translation>ما تُرك خارج النص</translation>
    </message>
    <message>
        <source>Marks stand on the text already: what you tick makes a new revision, with all marks in it.</source>
        <translation>على النص علامات: ما تختاره ينشئ نسخة جديدة فيها كل العلامات.</translation>
    </message>
    <message>
        <source>Not in the text. Tick what belongs to the article: it goes to its place.</source>
        <translation>ليس في النص. اختر ما هو من المقال فيعود إلى موضعه.</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Site, for the agency</source>
        <translation>الموقع، بمثابة الوكالة</translation>
    </message>
    <message>
        <source>Take all over</source>
        <translation>أخذ الكل</translation>
    </message>
    <message>
        <source>The article has a newer text by now, so nothing of its first file can be put back.</source>
        <translation>صار للمقال نص أحدث، فلا يمكن إرجاع شيء من ملفه الأول.</translation>
    </message>
    <message>
        <source>The file says</source>
        <translation>يقول الملف</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>ما يقوله الملف عن نفسه</translation>
    </message>
    <message>
        <source>What the file says of itself. Tick what is right; it goes into the fields above.</source>
        <translation>ما يقوله الملف عن نفسه. اختر الصحيح منه فينتقل إلى الحقول أعلاه.</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>footer of the pages</source>
        <translation>تذييل الصفحات</translation>
    </message>
    <message>
        <source>header of the pages</source>
        <translation>رأس الصفحات</translation>
    </message>
    <message>
        <source>hidden in the document</source>
        <translation>مخفي في المستند</translation>
    </message>
    <message>
        <source>in use, not confirmed</source>
        <translation>مستخدم، غير مؤكد</translation>
    </message>
    <message>
        <source>on “{words}”</source>
        <translation>على «{words}»</translation>
    </message>
    <message>
        <source>prompt that nobody has filled in</source>
        <translation>خانة لم يملأها أحد</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>مأخوذ</translation>
    </message>
    <message>
        <source>{field}, says {who}</source>
        <translation>{field}، بحسب {who}</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Claim {number}, {meta}: {quote}. {verdict}. {chips}.</source>
        <translation>الادعاء {number}، {meta}: {quote}. {verdict}. {chips}.</translation>
    </message>
    <message>
        <source>carried by {agency}</source>
        <translation>نشرته {agency}</translation>
    </message>
    <message>
        <source>nobody is cited</source>
        <translation>لا أحد يُستشهد به</translation>
    </message>
    <message>
        <source>not attributed yet</source>
        <translation>غير مسند بعد</translation>
    </message>
    <message>
        <source>not yet checked</source>
        <translation>لم يُتحقق منه بعد</translation>
    </message>
    <message>
        <source>one source only</source>
        <translation>مصدر واحد فقط</translation>
    </message>
    <message>
        <source>unknown source</source>
        <translation>مصدر مجهول</translation>
    </message>
    <message>
        <source>words lost</source>
        <translation>كلمات مفقودة</translation>
    </message>
    <message numerus="yes">
        <source>{n} comments</source>
        <comment>{n} comment</comment>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>{n} تعليقات</numerusform>
            <numerusform>{n} تعليقًا</numerusform>
            <numerusform>{n} تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} evidence</source>
        <comment>{n} evidence</comment>
        <translation>
            <numerusform>لا أدلة</numerusform>
            <numerusform>دليل واحد</numerusform>
            <numerusform>دليلان</numerusform>
            <numerusform>{n} أدلة</numerusform>
            <numerusform>{n} دليلًا</numerusform>
            <numerusform>{n} دليل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>Kind of claim</source>
        <translation>نوع الادعاء</translation>
    </message>
    <message>
        <source>Open claim</source>
        <translation>ادعاء مفتوح</translation>
    </message>
    <message>
        <source>Restate the claim in plain words</source>
        <translation>أعد صياغة الادعاء بكلمات بسيطة</translation>
    </message>
    <message>
        <source>Restate…</source>
        <translation>إعادة صياغة…</translation>
    </message>
    <message>
        <source>State of the work</source>
        <translation>حالة العمل</translation>
    </message>
    <message>
        <source>no kind yet</source>
        <translation>بلا نوع بعد</translation>
    </message>
</context>
<context>
    <name>CardsPane</name>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
</context>
<context>
    <name>ClaimChoice</name>
    <message>
        <source>Claims at this place</source>
        <translation>الادعاءات في هذا الموضع</translation>
    </message>
</context>
<context>
    <name>ClaimHistory</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message numerus="yes">
        <source>The same words stand {n} times more in this article.</source>
        <comment>The same words stand once more in this article.</comment>
        <translation>
            <numerusform>لا ترد الكلمات نفسها مرة أخرى في هذا المقال.</numerusform>
            <numerusform>ترد الكلمات نفسها مرة أخرى في هذا المقال.</numerusform>
            <numerusform>ترد الكلمات نفسها مرتين أخريين في هذا المقال.</numerusform>
            <numerusform>ترد الكلمات نفسها {n} مرات أخرى في هذا المقال.</numerusform>
            <numerusform>ترد الكلمات نفسها {n} مرة أخرى في هذا المقال.</numerusform>
            <numerusform>ترد الكلمات نفسها {n} مرة أخرى في هذا المقال.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentRow</name>
    <message>
        <source>Delete the comment</source>
        <translation>حذف التعليق</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>حل</translation>
    </message>
    <message>
        <source>private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>محلول</translation>
    </message>
</context>
<context>
    <name>Comments</name>
    <message>
        <source>Comment on the claim</source>
        <translation>التعليق على الادعاء</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>اكتب…</translation>
    </message>
</context>
<context>
    <name>CorrectionFields</name>
    <message>
        <source>How pressing</source>
        <translation>درجة الإلحاح</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>الكلمات الجديدة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>How pressing</source>
        <translation>درجة الإلحاح</translation>
    </message>
    <message>
        <source>INSTEAD OF</source>
        <translation>بدلًا من</translation>
    </message>
    <message>
        <source>New words; none lets them go</source>
        <translation>الكلمات الجديدة؛ وتركها فارغة يحذفها</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>Propose the correction</source>
        <translation>اقتراح التصحيح</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>CorrectionRow</name>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Change the correction</source>
        <translation>تغيير التصحيح</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Delete the correction</source>
        <translation>حذف التصحيح</translation>
    </message>
    <message>
        <source>Let the words stand</source>
        <translation>ترك الكلمات كما هي</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>اقتراح من جديد</translation>
    </message>
    <message>
        <source>Stet</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>no longer in the text</source>
        <translation>لم يعد في النص</translation>
    </message>
    <message>
        <source>the words go</source>
        <translation>تُحذف الكلمات</translation>
    </message>
    <message>
        <source>{how} be fixed</source>
        <translation>التصحيح: {how}</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>Corrections</source>
        <translation>التصحيحات</translation>
    </message>
</context>
<context>
    <name>CorrectionsPane</name>
    <message>
        <source>Corrections</source>
        <translation>التصحيحات</translation>
    </message>
    <message>
        <source>Nothing is to be changed yet. Select words that should read otherwise.</source>
        <translation>لا شيء للتغيير بعد. حدد كلمات ينبغي أن تُقرأ غير ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes in force</source>
        <comment>One change in force</comment>
        <translation>
            <numerusform>لا تغييرات سارية</numerusform>
            <numerusform>تغيير واحد سارٍ</numerusform>
            <numerusform>تغييران ساريان</numerusform>
            <numerusform>{n} تغييرات سارية</numerusform>
            <numerusform>{n} تغييرًا ساريًا</numerusform>
            <numerusform>{n} تغيير سارٍ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Address</source>
        <translation>العنوان الإلكتروني</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الوكالة</translation>
    </message>
    <message>
        <source>Are these lines right? If not, choose another encoding.</source>
        <translation>هل هذه الأسطر صحيحة؟ وإلا فاختر ترميزًا آخر.</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <source>DETAILS</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>المكان والتاريخ</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>First lines with special characters</source>
        <translation>أول الأسطر ذات المحارف الخاصة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>اقرأ ثانية</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>سنة-شهر-يوم</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>النسخة {number}</translation>
    </message>
</context>
<context>
    <name>EmptyDesk</name>
    <message>
        <source>Drop a file anywhere on this window, paste its text, or begin with the sample.</source>
        <translation>أفلت ملفًا في أي مكان من هذه النافذة، أو ألصق نصه، أو ابدأ بالمثال.</translation>
    </message>
    <message>
        <source>Open an article to check it.</source>
        <translation>افتح مقالًا لتتحقق منه.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>No article</source>
        <translation>لا مقال</translation>
    </message>
    <message>
        <source>No claim fits the filter</source>
        <translation>لا ادعاء يوافق التصفية</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>لا ادعاءات بعد</translation>
    </message>
    <message>
        <source>Open or drop an article, and its claims stand here.</source>
        <translation>افتح مقالًا أو أفلته فتظهر ادعاءاته هنا.</translation>
    </message>
    <message>
        <source>Select words in the article and press {key}.</source>
        <translation>حدد كلمات في المقال واضغط {key}.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Keeping {name}</source>
        <translation>حفظ {name}</translation>
    </message>
</context>
<context>
    <name>EvidenceFields</name>
    <message>
        <source>Excerpt</source>
        <translation>مقتطف</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Page, paragraph or time</source>
        <translation>صفحة أو فقرة أو وقت</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove this evidence</source>
        <translation>إزالة هذا الدليل</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add this evidence</source>
        <translation>إضافة هذا الدليل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>مقتطف</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>نوع الدليل</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Page, paragraph or time</source>
        <translation>صفحة أو فقرة أو وقت</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <source>untitled</source>
        <translation>بلا عنوان</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Add evidence to the claim</source>
        <translation>إضافة دليل إلى الادعاء</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Explanation</source>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>Explanation of the verdict</source>
        <translation>شرح الحكم</translation>
    </message>
    <message>
        <source>Why? What was found, and where</source>
        <translation>لماذا؟ ما الذي وُجد، وأين</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export review</source>
        <translation>تصدير المراجعة</translation>
    </message>
    <message>
        <source>FINAL: a checker has signed for just this state.</source>
        <translation>FINAL: وُقّعت المراجعة على هذه الحالة بعينها.</translation>
    </message>
    <message>
        <source>FINAL: nothing is left before hand-off.</source>
        <translation>FINAL: لم يبق شيء قبل التسليم.</translation>
    </message>
    <message>
        <source>What stays here: {told}.</source>
        <translation>ما يبقى هنا: {told}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} confidential items</source>
        <comment>{n} confidential item</comment>
        <translation>
            <numerusform>لا عناصر سرية</numerusform>
            <numerusform>عنصر سري واحد</numerusform>
            <numerusform>عنصران سريان</numerusform>
            <numerusform>{n} عناصر سرية</numerusform>
            <numerusform>{n} عنصرًا سريًا</numerusform>
            <numerusform>{n} عنصر سري</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} confidential sources</source>
        <comment>{n} confidential source</comment>
        <translation>
            <numerusform>لا مصادر سرية</numerusform>
            <numerusform>مصدر سري واحد</numerusform>
            <numerusform>مصدران سريان</numerusform>
            <numerusform>{n} مصادر سرية</numerusform>
            <numerusform>{n} مصدرًا سريًا</numerusform>
            <numerusform>{n} مصدر سري</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} private comments</source>
        <comment>{n} private comment</comment>
        <translation>
            <numerusform>لا تعليقات خاصة</numerusform>
            <numerusform>تعليق خاص واحد</numerusform>
            <numerusform>تعليقان خاصان</numerusform>
            <numerusform>{n} تعليقات خاصة</numerusform>
            <numerusform>{n} تعليقًا خاصًا</numerusform>
            <numerusform>{n} تعليق خاص</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Before hand-off…</source>
        <translation>قبل التسليم…</translation>
    </message>
    <message numerus="yes">
        <source>DRAFT: {n} things are left before hand-off.</source>
        <comment>DRAFT: one thing is left before hand-off.</comment>
        <translation>
            <numerusform>DRAFT: لم يبق شيء قبل التسليم.</numerusform>
            <numerusform>DRAFT: بقي أمر واحد قبل التسليم.</numerusform>
            <numerusform>DRAFT: بقي أمران قبل التسليم.</numerusform>
            <numerusform>DRAFT: بقيت {n} أمور قبل التسليم.</numerusform>
            <numerusform>DRAFT: بقي {n} أمرًا قبل التسليم.</numerusform>
            <numerusform>DRAFT: بقي {n} أمر قبل التسليم.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is there already. What is in it will be replaced.</source>
        <translation>هذا الملف موجود. سيُستبدل ما فيه.</translation>
    </message>
    <message>
        <source>{claims}: {checked} checked, {attributed} attributed.</source>
        <translation>{claims}: المتحقق منها {checked}، والمسندة {attributed}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} claims</source>
        <comment>{n} claim</comment>
        <translation>
            <numerusform>لا ادعاءات</numerusform>
            <numerusform>ادعاء واحد</numerusform>
            <numerusform>ادعاءان</numerusform>
            <numerusform>{n} ادعاءات</numerusform>
            <numerusform>{n} ادعاءً</numerusform>
            <numerusform>{n} ادعاء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Address of the published review</source>
        <translation>عنوان المراجعة المنشورة</translation>
    </message>
    <message>
        <source>Checked copy</source>
        <translation>نسخة مدققة</translation>
    </message>
    <message>
        <source>Checking copy</source>
        <translation>نسخة تدقيق</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>اختيار الملف</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Export review</source>
        <translation>تصدير المراجعة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Findings, annotated article, claims, sources, evidence, method.</source>
        <translation>النتائج والمقال المعلَّم والادعاءات والمصادر والأدلة والمنهج.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>لغة المستند</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Organisation that publishes</source>
        <translation>المؤسسة الناشرة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Review report</source>
        <translation>تقرير المراجعة</translation>
    </message>
    <message>
        <source>The article with the proposed changes.</source>
        <translation>المقال مع التغييرات المقترحة.</translation>
    </message>
    <message>
        <source>The article with what was found on each claim.</source>
        <translation>المقال مع ما وُجد عن كل ادعاء.</translation>
    </message>
    <message>
        <source>review</source>
        <translation>مراجعة</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter and sort the claims</source>
        <translation>تصفية الادعاءات وترتيبها</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Open: no verdict yet</source>
        <translation>المفتوحة: بلا حكم بعد</translation>
    </message>
    <message>
        <source>Remove the filter “{name}”</source>
        <translation>إزالة التصفية «{name}»</translation>
    </message>
    <message>
        <source>Show claims with these words</source>
        <translation>عرض الادعاءات التي فيها هذه الكلمات</translation>
    </message>
    <message>
        <source>Sort by number</source>
        <translation>ترتيب بالرقم</translation>
    </message>
    <message>
        <source>Sort by place</source>
        <translation>ترتيب بالموضع</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Words in claims</source>
        <translation>كلمات في الادعاءات</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>unknown source</source>
        <translation>مصدر مجهول</translation>
    </message>
    <message numerus="yes">
        <source>{n} claims</source>
        <comment>{n} claim</comment>
        <translation>
            <numerusform>لا ادعاءات</numerusform>
            <numerusform>ادعاء واحد</numerusform>
            <numerusform>ادعاءان</numerusform>
            <numerusform>{n} ادعاءات</numerusform>
            <numerusform>{n} ادعاءً</numerusform>
            <numerusform>{n} ادعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} selected</source>
        <comment>{n} selected</comment>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>محدد واحد</numerusform>
            <numerusform>محددان</numerusform>
            <numerusform>{n} محددة</numerusform>
            <numerusform>{n} محددًا</numerusform>
            <numerusform>{n} محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} من {total}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Find in article or library</source>
        <translation>بحث في المقال أو المكتبة</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>ليس هنا</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation>{at} من {all}</translation>
    </message>
</context>
<context>
    <name>HandOffDialog</name>
    <message>
        <source>A checker has signed for just this state: “{words}”</source>
        <translation>وُقّعت المراجعة على هذه الحالة بعينها: «{words}»</translation>
    </message>
    <message>
        <source>An export says DRAFT.</source>
        <translation>المستند المصدَّر يحمل علامة DRAFT.</translation>
    </message>
    <message>
        <source>An export says FINAL.</source>
        <translation>المستند المصدَّر يحمل علامة FINAL.</translation>
    </message>
    <message>
        <source>Before hand-off</source>
        <translation>قبل التسليم</translation>
    </message>
    <message>
        <source>Export review…</source>
        <translation>تصدير المراجعة…</translation>
    </message>
    <message>
        <source>It says FINAL when this list is clean, or when a checker signs off with a reason.</source>
        <translation>يحمل علامة FINAL حين تفرغ هذه القائمة، أو حين توقَّع المراجعة مع ذكر السبب.</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>لا مقال مفتوح.</translation>
    </message>
    <message>
        <source>Nothing is left before hand-off.</source>
        <translation>لم يبق شيء قبل التسليم.</translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation>توقيع المراجعة…</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>ما بقي</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>HISTORY</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Take this step back</source>
        <translation>التراجع عن هذه الخطوة</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>المكتبة كلها</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Add a review file</source>
        <translation>إضافة ملف مراجعة</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Looking at the encoding</source>
        <translation>النظر في الترميز</translation>
    </message>
    <message numerus="yes">
        <source>Mark each as one claim</source>
        <comment>Mark as one claim</comment>
        <translation>
            <numerusform>تعليم كادعاء واحد</numerusform>
            <numerusform>تعليم كادعاء واحد</numerusform>
            <numerusform>تعليم كل منهما كادعاء واحد</numerusform>
            <numerusform>تعليم كل منها كادعاء واحد</numerusform>
            <numerusform>تعليم كل منها كادعاء واحد</numerusform>
            <numerusform>تعليم كل منها كادعاء واحد</numerusform>
        </translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>فتح مقالات</translation>
    </message>
    <message>
        <source>Reading the pasted text</source>
        <translation>قراءة النص الملصق</translation>
    </message>
    <message>
        <source>Reading the sample</source>
        <translation>قراءة المثال</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>قراءة {name}</translation>
    </message>
    <message>
        <source>Review files</source>
        <translation>ملفات المراجعة</translation>
    </message>
    <message>
        <source>The article’s new text</source>
        <translation>نص المقال الجديد</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>The text is the same as before.</source>
        <translation>النص كما كان.</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines stand twice in this article.</source>
        <comment>A line stands twice in this article.</comment>
        <translation>
            <numerusform>لا سطر يتكرر في هذا المقال.</numerusform>
            <numerusform>سطر واحد يتكرر مرتين في هذا المقال.</numerusform>
            <numerusform>سطران يتكرران مرتين في هذا المقال.</numerusform>
            <numerusform>{n} أسطر تتكرر مرتين في هذا المقال.</numerusform>
            <numerusform>{n} سطرًا يتكرر مرتين في هذا المقال.</numerusform>
            <numerusform>{n} سطر يتكرر مرتين في هذا المقال.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Escape gives up</source>
        <translation>Esc للترك</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>اضغط مفتاحًا</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Change keys…</source>
        <translation>تغيير المفاتيح…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Single keys work while the article or the list of claims has the focus.</source>
        <translation>تعمل المفاتيح المفردة حين يكون التركيز على المقال أو قائمة الادعاءات.</translation>
    </message>
</context>
<context>
    <name>KeysForm</name>
    <message>
        <source>Action or key</source>
        <translation>فعل أو مفتاح</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الأفعال ومفاتيحها</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>إضافة مفتاح…</translation>
    </message>
    <message>
        <source>All keys are as they were at first.</source>
        <translation>عادت المفاتيح كلها كما كانت أولًا.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>إرجاع الكل</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>خذه</translation>
    </message>
    <message>
        <source>Take {key} away</source>
        <translation>إزالة {key}</translation>
    </message>
    <message>
        <source>Taken back from “{action}”.</source>
        <translation>استُرد من «{action}».</translation>
    </message>
    <message>
        <source>Text and lists need {key} for themselves.</source>
        <translation>يحتاج النص والقوائم إلى {key}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>{key} does “{action}” now ({where}).</source>
        <translation>{key} يفعل الآن «{action}» ({where}).</translation>
    </message>
</context>
<context>
    <name>KeysModel</name>
    <message>
        <source>Action</source>
        <translation>الفعل</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>article, claims</source>
        <translation>المقال والادعاءات</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>{keys}, chosen by you</source>
        <translation>{keys}، باختيارك</translation>
    </message>
</context>
<context>
    <name>KindDelegate</name>
    <message>
        <source>Kind of the section</source>
        <translation>نوع القسم</translation>
    </message>
</context>
<context>
    <name>LibraryHits</name>
    <message>
        <source>Found in the library</source>
        <translation>ما وُجد في المكتبة</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>في المكتبة</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>ARTICLES</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Edit or merge…</source>
        <translation>تعديل أو دمج…</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation>تصفية المقالات</translation>
    </message>
    <message>
        <source>SOURCES IN THIS ARTICLE</source>
        <translation>مصادر هذا المقال</translation>
    </message>
    <message>
        <source>Show its claims</source>
        <translation>عرض ادعاءاته</translation>
    </message>
    <message>
        <source>Sources in this article</source>
        <translation>مصادر هذا المقال</translation>
    </message>
    <message>
        <source>Who carries how much of the text</source>
        <translation>من يحمل كم من النص</translation>
    </message>
</context>
<context>
    <name>MentionRow</name>
    <message>
        <source>Remove the place {where}</source>
        <translation>إزالة الموضع {where}</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>no longer in the text: “{words}”</source>
        <translation>لم يعد في النص: «{words}»</translation>
    </message>
</context>
<context>
    <name>Mentions</name>
    <message numerus="yes">
        <source>Stands in {n} places</source>
        <comment>Stands in {n} place</comment>
        <translation>
            <numerusform>لا يرد في أي موضع</numerusform>
            <numerusform>يرد في موضع واحد</numerusform>
            <numerusform>يرد في موضعين</numerusform>
            <numerusform>يرد في {n} مواضع</numerusform>
            <numerusform>يرد في {n} موضعًا</numerusform>
            <numerusform>يرد في {n} موضع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Edit or merge the source…</source>
        <translation>تعديل المصدر أو دمجه…</translation>
    </message>
    <message>
        <source>Show the claims of {source}</source>
        <translation>عرض ادعاءات {source}</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>ما يمكن فعله هنا</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close the message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open a copy of “{title}” in the program that this system has for it?</source>
        <translation>أتُفتح نسخة من «{title}» في البرنامج المخصص لها في هذا النظام؟</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>فتح الملف…</translation>
    </message>
    <message>
        <source>Open in the browser, at {host}?
{address}</source>
        <translation>أيُفتح في المتصفح، لدى {host}؟
{address}</translation>
    </message>
    <message>
        <source>Open link…</source>
        <translation>فتح الرابط…</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>قراءة {name}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
</context>
<context>
    <name>Openings</name>
    <message>
        <source>Start again</source>
        <translation>ابدأ من جديد</translation>
    </message>
    <message>
        <source>The language changes with the next start.</source>
        <translation>تتغير اللغة عند البدء التالي.</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>It could not be kept in this library, which only reads, so it cannot be read back here.</source>
        <translation>تعذر حفظه في هذه المكتبة لأنها للقراءة فقط، فلا يمكن قراءته عائدًا هنا.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>كتابة {name}</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>كُتب: {path}</translation>
    </message>
    <message numerus="yes">
        <source>{n} things that are confidential or private stay here.</source>
        <comment>One thing that is confidential or private stays here.</comment>
        <translation>
            <numerusform>لا شيء سريًا أو خاصًا يبقى هنا.</numerusform>
            <numerusform>شيء واحد سري أو خاص يبقى هنا.</numerusform>
            <numerusform>شيئان سريان أو خاصان يبقيان هنا.</numerusform>
            <numerusform>{n} أشياء سرية أو خاصة تبقى هنا.</numerusform>
            <numerusform>{n} شيئًا سريًا أو خاصًا يبقى هنا.</numerusform>
            <numerusform>{n} شيء سري أو خاص يبقى هنا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحة {page} من {pages}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Action</source>
        <translation>الفعل</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الأفعال</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message numerus="yes">
        <source>{place} and {n} more places</source>
        <comment>{place} and {n} more place</comment>
        <translation>
            <numerusform>{place} ولا موضع آخر</numerusform>
            <numerusform>{place} وموضع آخر</numerusform>
            <numerusform>{place} وموضعان آخران</numerusform>
            <numerusform>{place} و{n} مواضع أخرى</numerusform>
            <numerusform>{place} و{n} موضعًا آخر</numerusform>
            <numerusform>{place} و{n} موضع آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} and {other}</source>
        <translation>{place} و{other}</translation>
    </message>
    <message>
        <source>{place}, twice</source>
        <translation>{place}، مرتين</translation>
    </message>
    <message numerus="yes">
        <source>{place}, {n} times</source>
        <comment>{place}, {n} time</comment>
        <translation>
            <numerusform>{place}، ولا مرة</numerusform>
            <numerusform>{place}، مرة</numerusform>
            <numerusform>{place}، مرتين</numerusform>
            <numerusform>{place}، {n} مرات</numerusform>
            <numerusform>{place}، {n} مرة</numerusform>
            <numerusform>{place}، {n} مرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Pages of the preferences</source>
        <translation>صفحات التفضيلات</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Drawing the preview…</source>
        <translation>رسم المعاينة…</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>أول الصفوف</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Fit to the width</source>
        <translation>ملاءمة للعرض</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Start of the file</source>
        <translation>بداية الملف</translation>
    </message>
    <message>
        <source>The preview cannot be drawn</source>
        <translation>لا يمكن رسم المعاينة</translation>
    </message>
    <message>
        <source>The start of the file</source>
        <translation>بداية الملف</translation>
    </message>
    <message numerus="yes">
        <source>{n} claims</source>
        <comment>{n} claim</comment>
        <translation>
            <numerusform>لا ادعاءات</numerusform>
            <numerusform>ادعاء واحد</numerusform>
            <numerusform>ادعاءان</numerusform>
            <numerusform>{n} ادعاءات</numerusform>
            <numerusform>{n} ادعاءً</numerusform>
            <numerusform>{n} ادعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <comment>{n} page</comment>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>{n} صفحات</numerusform>
            <numerusform>{n} صفحة</numerusform>
            <numerusform>{n} صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>{pages}, drawing…</source>
        <translation>{pages}، جارٍ الرسم…</translation>
    </message>
    <message>
        <source>{pages}, the first {shown} shown</source>
        <translation>{pages}، المعروض منها أول {shown}</translation>
    </message>
</context>
<context>
    <name>ReadBackSheet</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>اختيار الكل</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>عدم اختيار شيء</translation>
    </message>
    <message>
        <source>Claim {n}</source>
        <translation>الادعاء {n}</translation>
    </message>
    <message>
        <source>Claim {n} · {words}</source>
        <translation>الادعاء {n} · {words}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Import as a new article</source>
        <translation>استيراد كمقال جديد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Nothing else was changed in it.</source>
        <translation>لم يتغير فيه شيء آخر.</translation>
    </message>
    <message>
        <source>Read back: {name}</source>
        <translation>قراءة العائد: {name}</translation>
    </message>
    <message>
        <source>Show claim {n}</source>
        <translation>عرض الادعاء {n}</translation>
    </message>
    <message numerus="yes">
        <source>Take {n} changes</source>
        <comment>Take {n} change</comment>
        <translation>
            <numerusform>لا تغييرات للأخذ</numerusform>
            <numerusform>أخذ تغيير واحد</numerusform>
            <numerusform>أخذ تغييرين</numerusform>
            <numerusform>أخذ {n} تغييرات</numerusform>
            <numerusform>أخذ {n} تغييرًا</numerusform>
            <numerusform>أخذ {n} تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>The article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>{document}, exported {when} · recognised {how}</source>
        <translation>{document}، صُدّر {when} · عُرف {how}</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Clear the list</source>
        <translation>مسح القائمة</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>لا ملفات بعد</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>الملفات الأخيرة</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Articles in the copy</source>
        <translation>المقالات في النسخة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Copies are kept while you work. The library as it is now is put beside the restored one, so nothing is lost.</source>
        <translation>تُحفظ نسخ أثناء عملك. وتوضع المكتبة كما هي الآن بجانب المستعادة، فلا يضيع شيء.</translation>
    </message>
    <message>
        <source>Looking into the copy</source>
        <translation>النظر في النسخة</translation>
    </message>
    <message>
        <source>No articles</source>
        <translation>لا مقالات</translation>
    </message>
    <message>
        <source>No copies yet: the first is made while you work.</source>
        <translation>لا نسخ بعد: تُصنع الأولى أثناء عملك.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>استعادة نسخة</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message numerus="yes">
        <source>{n} claims</source>
        <comment>{n} claim</comment>
        <translation>
            <numerusform>لا ادعاءات</numerusform>
            <numerusform>ادعاء واحد</numerusform>
            <numerusform>ادعاءان</numerusform>
            <numerusform>{n} ادعاءات</numerusform>
            <numerusform>{n} ادعاءً</numerusform>
            <numerusform>{n} ادعاء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>Import as a new article</source>
        <translation>استيراد كمقال جديد</translation>
    </message>
    <message>
        <source>Nothing was changed in {name} since it was exported.</source>
        <translation>لم يتغير شيء في {name} منذ تصديره.</translation>
    </message>
    <message>
        <source>Read back a Word file</source>
        <translation>قراءة ملف Word عائد</translation>
    </message>
    <message>
        <source>Reading back {name}</source>
        <translation>قراءة {name} العائد</translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation>مستندات Word</translation>
    </message>
</context>
<context>
    <name>ReviewerDialog</name>
    <message>
        <source>Initials</source>
        <translation>الأحرف الأولى</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Who is at work?</source>
        <translation>من يعمل هنا؟</translation>
    </message>
    <message>
        <source>Your verdicts, ticks and comments carry your initials. They stay on this machine.</source>
        <translation>تحمل أحكامك وعلاماتك وتعليقاتك أحرفك الأولى. وهي تبقى على هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>+ New source “{name}”</source>
        <translation>+ مصدر جديد «{name}»</translation>
    </message>
</context>
<context>
    <name>SectionsModel</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
</context>
<context>
    <name>Segment</name>
    <message>
        <source>key {digit}</source>
        <translation>المفتاح {digit}</translation>
    </message>
</context>
<context>
    <name>ShareList</name>
    <message>
        <source>Who carries how much of the text</source>
        <translation>من يحمل كم من النص</translation>
    </message>
</context>
<context>
    <name>Shares</name>
    <message>
        <source>anonymous source</source>
        <translation>مصدر مجهول الهوية</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation>أقل من ١٪</translation>
    </message>
    <message>
        <source>nobody cited</source>
        <translation>لا أحد يُستشهد به</translation>
    </message>
    <message>
        <source>not attributed yet</source>
        <translation>غير مسند بعد</translation>
    </message>
    <message>
        <source>not yet checked</source>
        <translation>لم يُتحقق منه بعد</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}٪</translation>
    </message>
</context>
<context>
    <name>SharesPane</name>
    <message>
        <source>No claims yet: select words in the article and press H.</source>
        <translation>لا ادعاءات بعد: حدد كلمات في المقال واضغط H.</translation>
    </message>
    <message>
        <source>WHO CARRIES HOW MUCH OF THE TEXT</source>
        <translation>من يحمل كم من النص</translation>
    </message>
    <message>
        <source>{share} of the text is in no claim. Words that two carry count for both.</source>
        <translation>{share} من النص ليس في أي ادعاء. والكلمات التي يحملها اثنان تُحسب لكليهما.</translation>
    </message>
</context>
<context>
    <name>SignOffDialog</name>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Passed.</source>
        <translation>اجتاز.</translation>
    </message>
    <message>
        <source>SIGNED</source>
        <translation>موقَّع</translation>
    </message>
    <message>
        <source>STILL MISSING</source>
        <translation>ما زال ناقصًا</translation>
    </message>
    <message>
        <source>Say first who is at work.</source>
        <translation>قل أولًا من يعمل هنا.</translation>
    </message>
    <message>
        <source>Say why it can go out all the same</source>
        <translation>قل لماذا يمكن نشره مع ذلك</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>توقيع المراجعة</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>التواقيع</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>ما زال ناقصًا</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Take back this signature</source>
        <translation>سحب هذا التوقيع</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>ما تقرر</translation>
    </message>
    <message>
        <source>You sign the review as it is: revision {revision}, {claims}, {checked} checked (hash {hash}). Any later change makes a signature stale.</source>
        <translation>توقّع المراجعة كما هي: النسخة {revision}، {claims}، المتحقق منها {checked} (البصمة {hash}). وأي تغيير لاحق يُبطل التوقيع.</translation>
    </message>
    <message>
        <source>stale: changed since</source>
        <translation>باطل: تغير بعده</translation>
    </message>
    <message numerus="yes">
        <source>{n} claims</source>
        <comment>{n} claim</comment>
        <translation>
            <numerusform>لا ادعاءات</numerusform>
            <numerusform>ادعاء واحد</numerusform>
            <numerusform>ادعاءان</numerusform>
            <numerusform>{n} ادعاءات</numerusform>
            <numerusform>{n} ادعاءً</numerusform>
            <numerusform>{n} ادعاء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>Also called</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>ينتمي إلى</translation>
    </message>
    <message>
        <source>Choose a source…</source>
        <translation>اختيار مصدر…</translation>
    </message>
    <message>
        <source>Confidential: never leaves in an export</source>
        <translation>سري: لا يخرج في أي تصدير</translation>
    </message>
    <message>
        <source>Is the same as</source>
        <translation>هو نفسه</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Merge into the chosen source</source>
        <translation>دمج في المصدر المختار</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>دمج مع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>One name a line: the Observatory</source>
        <translation>اسم في كل سطر: المرصد</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
</context>
<context>
    <name>SourcePicker</name>
    <message>
        <source>F2: rename, aliases, merge</source>
        <translation>F2: تغيير الاسم، أسماء أخرى، دمج</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>اسم المصدر</translation>
    </message>
    <message>
        <source>Named by “{words}”</source>
        <translation>مسمى بـ«{words}»</translation>
    </message>
    <message>
        <source>New source “{name}”</source>
        <translation>مصدر جديد «{name}»</translation>
    </message>
    <message>
        <source>Nobody is cited</source>
        <translation>لا أحد يُستشهد به</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Who says so?</source>
        <translation>من يقول ذلك؟</translation>
    </message>
    <message>
        <source>Who says so? Type a name</source>
        <translation>من يقول ذلك؟ اكتب اسمًا</translation>
    </message>
    <message numerus="yes">
        <source>used {n} times</source>
        <comment>used {n} time</comment>
        <translation>
            <numerusform>لم يُستخدم</numerusform>
            <numerusform>استُخدم مرة</numerusform>
            <numerusform>استُخدم مرتين</numerusform>
            <numerusform>استُخدم {n} مرات</numerusform>
            <numerusform>استُخدم {n} مرة</numerusform>
            <numerusform>استُخدم {n} مرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message numerus="yes">
        <source>{n} claims</source>
        <comment>{n} claim</comment>
        <translation>
            <numerusform>لا ادعاءات</numerusform>
            <numerusform>ادعاء واحد</numerusform>
            <numerusform>ادعاءان</numerusform>
            <numerusform>{n} ادعاءات</numerusform>
            <numerusform>{n} ادعاءً</numerusform>
            <numerusform>{n} ادعاء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>All changes saved · {time}</source>
        <translation>كل التغييرات محفوظة · {time}</translation>
    </message>
    <message>
        <source>Claims {claims}    Attributed {attributed}    Checked {checked}</source>
        <translation>الادعاءات {claims}    المسندة {attributed}    المتحقق منها {checked}</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Reading only: {reason}</source>
        <translation>للقراءة فقط: {reason}</translation>
    </message>
    <message>
        <source>{done} of {all} sentences</source>
        <translation>{done} من {all} جملة</translation>
    </message>
    <message>
        <source>{seen} of {all} sentences have been looked at</source>
        <translation>نُظر في {seen} من {all} جملة</translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>taken back</source>
        <translation>تُراجع عنه</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>The article at a glance</source>
        <translation>المقال بنظرة واحدة</translation>
    </message>
    <message>
        <source>{first} % to {last} % of the article is in view</source>
        <translation>من {first}٪ إلى {last}٪ من المقال ظاهر</translation>
    </message>
</context>
<context>
    <name>SuggestionBar</name>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Accept all {n} from {name}</source>
        <translation>قبول كل ما هو عن {name} ({n})</translation>
    </message>
    <message>
        <source>Accept all {n}: {kind}</source>
        <translation>قبول الكل ({n}): {kind}</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Dismiss all {n}: {kind}</source>
        <translation>رفض الكل ({n}): {kind}</translation>
    </message>
    <message>
        <source>Press {key} to go to the next one.</source>
        <translation>اضغط {key} للانتقال إلى التالي.</translation>
    </message>
    <message>
        <source>Several at once</source>
        <translation>عدة معًا</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation>{at} من {all}</translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestions</source>
        <comment>{n} suggestion</comment>
        <translation>
            <numerusform>لا اقتراحات</numerusform>
            <numerusform>اقتراح واحد</numerusform>
            <numerusform>اقتراحان</numerusform>
            <numerusform>{n} اقتراحات</numerusform>
            <numerusform>{n} اقتراحًا</numerusform>
            <numerusform>{n} اقتراح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>VerdictSection</name>
    <message>
        <source>Attribution verdict</source>
        <translation>الحكم على الإسناد</translation>
    </message>
    <message>
        <source>Content verdict</source>
        <translation>الحكم على المضمون</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Add as mention</source>
        <translation>إضافة كموضع</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>التصحيحات</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Every sentence has been looked at.</source>
        <translation>نُظر في كل الجمل.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Select the words that should read otherwise.</source>
        <translation>حدد الكلمات التي ينبغي أن تُقرأ غير ذلك.</translation>
    </message>
    <message>
        <source>Something went wrong in Annotator itself ({kind}). Nothing was lost; the log has the details.</source>
        <translation>حدث خلل في Annotator نفسه ({kind}). لم يضع شيء، والتفاصيل في السجل.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>This article is in your library already.</source>
        <translation>هذا المقال في مكتبتك من قبل.</translation>
    </message>
    <message>
        <source>This claim has no source yet. Say first who says so.</source>
        <translation>ليس لهذا الادعاء مصدر بعد. قل أولًا من يقول ذلك.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>all actions</source>
        <translation>كل الأفعال</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>تعليم</translation>
    </message>
    <message>
        <source>next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>{holder} writes to it</source>
        <translation>يكتب فيها {holder}</translation>
    </message>
</context>
<context>
    <name>WordsRow</name>
    <message>
        <source>Use selected words</source>
        <translation>استخدام الكلمات المحددة</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>لا كلمات</translation>
    </message>
    <message>
        <source>{name}: none</source>
        <translation>{name}: لا شيء</translation>
    </message>
    <message>
        <source>{name}: use the selected words</source>
        <translation>{name}: استخدام الكلمات المحددة</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Kind of comment</source>
        <translation>نوع التعليق</translation>
    </message>
    <message>
        <source>Private comment</source>
        <translation>تعليق خاص</translation>
    </message>
    <message>
        <source>Private comments never leave this library.</source>
        <translation>التعليقات الخاصة لا تغادر هذه المكتبة أبدًا.</translation>
    </message>
    <message>
        <source>Reply to: {text}</source>
        <translation>رد على: {text}</translation>
    </message>
    <message>
        <source>Save the comment</source>
        <translation>حفظ التعليق</translation>
    </message>
    <message>
        <source>private</source>
        <translation>خاص</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Accept all from this source</source>
        <translation>قبول كل ما هو عن هذا المصدر</translation>
    </message>
    <message>
        <source>Accept all of this kind</source>
        <translation>قبول كل ما هو من هذا النوع</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>قبول الاقتراح</translation>
    </message>
    <message>
        <source>Accept the suggestion and adjust it</source>
        <translation>قبول الاقتراح وتعديله</translation>
    </message>
    <message>
        <source>Add a review file…</source>
        <translation>إضافة ملف مراجعة…</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>إضافة دليل</translation>
    </message>
    <message>
        <source>Add the selection as another mention</source>
        <translation>إضافة المحدد كموضع آخر</translation>
    </message>
    <message>
        <source>Attribute: who says so?</source>
        <translation>إسناد: من يقول ذلك؟</translation>
    </message>
    <message>
        <source>Before hand-off…</source>
        <translation>قبل التسليم…</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>Claim’s end a word left</source>
        <translation>نهاية الادعاء كلمة إلى الوراء</translation>
    </message>
    <message>
        <source>Claim’s end a word right</source>
        <translation>نهاية الادعاء كلمة إلى الأمام</translation>
    </message>
    <message>
        <source>Claim’s start a word left</source>
        <translation>بداية الادعاء كلمة إلى الوراء</translation>
    </message>
    <message>
        <source>Claim’s start a word right</source>
        <translation>بداية الادعاء كلمة إلى الأمام</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Copy with the article’s name</source>
        <translation>نسخ مع اسم المقال</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>التصحيحات</translation>
    </message>
    <message>
        <source>Delete article</source>
        <translation>حذف المقال</translation>
    </message>
    <message>
        <source>Delete the selected claim, mention or attribution</source>
        <translation>حذف الادعاء أو الموضع أو الإسناد المحدد</translation>
    </message>
    <message>
        <source>Details of the article</source>
        <translation>تفاصيل المقال</translation>
    </message>
    <message>
        <source>Dismiss all of this kind</source>
        <translation>رفض كل ما هو من هذا النوع</translation>
    </message>
    <message>
        <source>Dismiss the suggestion</source>
        <translation>رفض الاقتراح</translation>
    </message>
    <message>
        <source>Every action by name</source>
        <translation>كل فعل باسمه</translation>
    </message>
    <message>
        <source>Explain the verdict</source>
        <translation>شرح الحكم</translation>
    </message>
    <message>
        <source>Export review…</source>
        <translation>تصدير المراجعة…</translation>
    </message>
    <message>
        <source>Find in article and library</source>
        <translation>بحث في المقال والمكتبة</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>بحث عن التالي</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>بحث عن السابق</translation>
    </message>
    <message>
        <source>Grow the selection</source>
        <translation>توسيع التحديد</translation>
    </message>
    <message>
        <source>Highlight the selection as a claim</source>
        <translation>تعليم المحدد كادعاء</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Kind of the claim</source>
        <translation>نوع الادعاء</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>خط أكبر</translation>
    </message>
    <message>
        <source>Library pane</source>
        <translation>لوحة المكتبة</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>الادعاء التالي</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>الاقتراح التالي</translation>
    </message>
    <message>
        <source>Next untouched sentence</source>
        <translation>الجملة التالية التي لم يُنظر فيها</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>بلا حكم</translation>
    </message>
    <message>
        <source>Nothing to check in this sentence</source>
        <translation>لا شيء للتحقق في هذه الجملة</translation>
    </message>
    <message>
        <source>Open the sample article</source>
        <translation>فتح المقال المثال</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Paste article</source>
        <translation>لصق مقال</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>الادعاء السابق</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>اللوحة السابقة</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>الاقتراح السابق</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Read back…</source>
        <translation>قراءة العائد…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Renumber the claims by place</source>
        <translation>إعادة ترقيم الادعاءات بالموضع</translation>
    </message>
    <message>
        <source>Restate the claim</source>
        <translation>إعادة صياغة الادعاء</translation>
    </message>
    <message>
        <source>Restore a copy…</source>
        <translation>استعادة نسخة…</translation>
    </message>
    <message>
        <source>Say how the selected words should read</source>
        <translation>قل كيف ينبغي أن تكون الكلمات المحددة</translation>
    </message>
    <message>
        <source>Sheet of keys</source>
        <translation>ورقة المفاتيح</translation>
    </message>
    <message>
        <source>Shrink the selection</source>
        <translation>تضييق التحديد</translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation>توقيع المراجعة…</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>خط أصغر</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>Take in a new text…</source>
        <translation>أخذ نص جديد…</translation>
    </message>
    <message>
        <source>The selected words are the cue</source>
        <translation>الكلمات المحددة هي كلمة الدلالة</translation>
    </message>
    <message>
        <source>Tick the selected words as verified</source>
        <translation>تأشير الكلمات المحددة كمتحقق منها</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Usual type size</source>
        <translation>حجم الخط المعتاد</translation>
    </message>
    <message>
        <source>Verdict 1</source>
        <translation>الحكم 1</translation>
    </message>
    <message>
        <source>Verdict 2</source>
        <translation>الحكم 2</translation>
    </message>
    <message>
        <source>Verdict 3</source>
        <translation>الحكم 3</translation>
    </message>
    <message>
        <source>Verdict 4</source>
        <translation>الحكم 4</translation>
    </message>
    <message>
        <source>Verdict 5</source>
        <translation>الحكم 5</translation>
    </message>
    <message>
        <source>Verdict 6</source>
        <translation>الحكم 6</translation>
    </message>
    <message>
        <source>Verdict on the content, or on the attribution</source>
        <translation>الحكم على المضمون أو على الإسناد</translation>
    </message>
    <message>
        <source>Who carries how much of the text</source>
        <translation>من يحمل كم من النص</translation>
    </message>
    <message>
        <source>Who is at work…</source>
        <translation>من يعمل هنا…</translation>
    </message>
</context>
<context>
    <name>arranging</name>
    <message>
        <source>Edge of the claims</source>
        <translation>حافة الادعاءات</translation>
    </message>
    <message>
        <source>Edge of the library</source>
        <translation>حافة المكتبة</translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation>أجزاء النافذة</translation>
    </message>
</context>
<context>
    <name>article</name>
    <message>
        <source>Checked: every claim of this sentence has a verdict</source>
        <translation>متحقق منها: لكل ادعاء في هذه الجملة حكم</translation>
    </message>
    <message>
        <source>Claim {number}</source>
        <translation>الادعاء {number}</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>No claims here</source>
        <translation>لا ادعاءات هنا</translation>
    </message>
    <message>
        <source>Nobody has looked at this sentence yet</source>
        <translation>لم ينظر أحد في هذه الجملة بعد</translation>
    </message>
    <message>
        <source>Nothing to check in this sentence</source>
        <translation>لا شيء للتحقق في هذه الجملة</translation>
    </message>
    <message>
        <source>Open: a claim of this sentence has no verdict yet</source>
        <translation>مفتوحة: في هذه الجملة ادعاء بلا حكم بعد</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>and {count} more claims</source>
        <translation>و{count} ادعاءات أخرى</translation>
    </message>
    <message>
        <source>nobody is cited</source>
        <translation>لا أحد يُستشهد به</translation>
    </message>
    <message>
        <source>not attributed yet</source>
        <translation>غير مسند بعد</translation>
    </message>
    <message>
        <source>not yet checked</source>
        <translation>لم يُتحقق منه بعد</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>النسخة {number}</translation>
    </message>
    <message>
        <source>the words go</source>
        <translation>تُحذف الكلمات</translation>
    </message>
    <message>
        <source>to be changed</source>
        <translation>للتغيير</translation>
    </message>
    <message>
        <source>{number} again</source>
        <translation>{number} ثانية</translation>
    </message>
    <message numerus="yes">
        <source>{n} claims</source>
        <comment>{n} claim</comment>
        <translation>
            <numerusform>لا ادعاءات</numerusform>
            <numerusform>ادعاء واحد</numerusform>
            <numerusform>ادعاءان</numerusform>
            <numerusform>{n} ادعاءات</numerusform>
            <numerusform>{n} ادعاءً</numerusform>
            <numerusform>{n} ادعاء</numerusform>
        </translation>
    </message>
    <message>
        <source>→ the words go</source>
        <translation>← تُحذف الكلمات</translation>
    </message>
</context>
<context>
    <name>codes</name>
    <message>
        <source>NGO or monitor</source>
        <translation>منظمة غير حكومية أو مرصد</translation>
    </message>
    <message>
        <source>academic</source>
        <translation>أكاديمي</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>according</source>
        <translation>بحسب</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>صفة</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>مجهول الهوية</translation>
    </message>
    <message>
        <source>armed group</source>
        <translation>جماعة مسلحة</translation>
    </message>
    <message>
        <source>article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>تسجيل صوتي</translation>
    </message>
    <message>
        <source>background</source>
        <translation>خلفية</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <source>calculation</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>شرح الصورة</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>ناقل</translation>
    </message>
    <message>
        <source>causal</source>
        <translation>سببي</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>مغيَّر</translation>
    </message>
    <message>
        <source>characterisation</source>
        <translation>توصيف</translation>
    </message>
    <message>
        <source>check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>claimant</source>
        <translation>صاحب الادعاء</translation>
    </message>
    <message>
        <source>colon</source>
        <translation>نقطتان</translation>
    </message>
    <message>
        <source>company</source>
        <translation>شركة</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>content</source>
        <translation>المضمون</translation>
    </message>
    <message>
        <source>context</source>
        <translation>سياق</translation>
    </message>
    <message>
        <source>correspondence</source>
        <translation>مراسلات</translation>
    </message>
    <message>
        <source>court</source>
        <translation>محكمة</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>نسبة الصورة</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>مجموعة بيانات</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>المكان والتاريخ</translation>
    </message>
    <message>
        <source>deck</source>
        <translation>مقدمة</translation>
    </message>
    <message>
        <source>depicts</source>
        <translation>ظاهر في الصورة</translation>
    </message>
    <message>
        <source>descriptor</source>
        <translation>وصف</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>elided</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>دليل</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>footage</source>
        <translation>لقطات</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>تذييل</translation>
    </message>
    <message>
        <source>government</source>
        <translation>حكومة</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>هوية</translation>
    </message>
    <message>
        <source>image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>غير حاسم</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>غير مباشر</translation>
    </message>
    <message>
        <source>international body</source>
        <translation>هيئة دولية</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>مقابلة</translation>
    </message>
    <message>
        <source>law or rule</source>
        <translation>قانون أو قاعدة</translation>
    </message>
    <message>
        <source>legal</source>
        <translation>قانوني</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>بند قائمة</translation>
    </message>
    <message>
        <source>low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>may</source>
        <translation>يمكن</translation>
    </message>
    <message>
        <source>military</source>
        <translation>جيش</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>مختلط</translation>
    </message>
    <message>
        <source>must</source>
        <translation>يجب</translation>
    </message>
    <message>
        <source>named</source>
        <translation>مسمى</translation>
    </message>
    <message>
        <source>news agency</source>
        <translation>وكالة أنباء</translation>
    </message>
    <message>
        <source>news outlet</source>
        <translation>وسيلة إعلام</translation>
    </message>
    <message>
        <source>nobody cited</source>
        <translation>لا أحد يُستشهد به</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>not in body</source>
        <translation>ليس في متن النص</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>nothing to check</source>
        <translation>لا شيء للتحقق</translation>
    </message>
    <message>
        <source>noun</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>ملاحظة عيان</translation>
    </message>
    <message>
        <source>on record, by institution</source>
        <translation>معلن، باسم المؤسسة</translation>
    </message>
    <message>
        <source>on record, by office</source>
        <translation>معلن، بالمنصب</translation>
    </message>
    <message>
        <source>on record, named</source>
        <translation>معلن، بالاسم</translation>
    </message>
    <message>
        <source>on the author</source>
        <translation>على الكاتب</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>person by office</source>
        <translation>شخص بمنصبه</translation>
    </message>
    <message>
        <source>personal experience</source>
        <translation>تجربة شخصية</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>توقع</translation>
    </message>
    <message>
        <source>private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>وعد</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>ضمير</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>provenance</source>
        <translation>المصدر الأصلي</translation>
    </message>
    <message>
        <source>published fact check</source>
        <translation>تحقق منشور</translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation>يقيّد</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>كمية</translation>
    </message>
    <message>
        <source>query to the author</source>
        <translation>سؤال إلى الكاتب</translation>
    </message>
    <message>
        <source>query to the editor</source>
        <translation>سؤال إلى المحرر</translation>
    </message>
    <message>
        <source>query to the source</source>
        <translation>سؤال إلى المصدر</translation>
    </message>
    <message>
        <source>quotation wording</source>
        <translation>ألفاظ الاقتباس</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>مقتبس</translation>
    </message>
    <message>
        <source>raising</source>
        <translation>تركيب رفع</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>refutes</source>
        <translation>ينفي</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>relative date</source>
        <translation>تاريخ نسبي</translation>
    </message>
    <message>
        <source>reporter’s own observation</source>
        <translation>ملاحظة المراسل نفسه</translation>
    </message>
    <message>
        <source>second read</source>
        <translation>القراءة الثانية</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>اسم مختصر</translation>
    </message>
    <message>
        <source>should</source>
        <translation>ينبغي</translation>
    </message>
    <message>
        <source>social account</source>
        <translation>حساب تواصل اجتماعي</translation>
    </message>
    <message>
        <source>source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>spokesperson</source>
        <translation>متحدث</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>تصريح</translation>
    </message>
    <message>
        <source>status</source>
        <translation>حالة</translation>
    </message>
    <message>
        <source>stet (let it stand)</source>
        <translation>stet (يبقى كما هو)</translation>
    </message>
    <message>
        <source>style</source>
        <translation>أسلوب</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>مقترح آليًا</translation>
    </message>
    <message>
        <source>superlative</source>
        <translation>صيغة تفضيل</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>يؤيد</translation>
    </message>
    <message>
        <source>table cell</source>
        <translation>خلية جدول</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>غير مسمى</translation>
    </message>
    <message>
        <source>unverifiable</source>
        <translation>لا يمكن التحقق منه</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>فعل</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>متحقق منه</translation>
    </message>
    <message>
        <source>visual</source>
        <translation>مرئي</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>wrong weekday</source>
        <translation>يوم أسبوع خاطئ</translation>
    </message>
</context>
<context>
    <name>concerns</name>
    <message>
        <source>Corrections that must be decided</source>
        <translation>تصحيحات لا بد من البت فيها</translation>
    </message>
    <message>
        <source>No claim is marked</source>
        <translation>لم يُعلَّم أي ادعاء</translation>
    </message>
    <message>
        <source>No longer in the text</source>
        <translation>لم يعد في النص</translation>
    </message>
    <message>
        <source>Nobody is cited</source>
        <translation>لا أحد يُستشهد به</translation>
    </message>
    <message>
        <source>Not attributed yet</source>
        <translation>غير مسند بعد</translation>
    </message>
    <message>
        <source>Not yet checked</source>
        <translation>لم يُتحقق منه بعد</translation>
    </message>
    <message>
        <source>One source only</source>
        <translation>مصدر واحد فقط</translation>
    </message>
    <message>
        <source>Open queries</source>
        <translation>أسئلة مفتوحة</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>Suggestions not decided</source>
        <translation>اقتراحات لم يُبت فيها</translation>
    </message>
    <message>
        <source>Untouched sentences</source>
        <translation>جمل لم يُنظر فيها</translation>
    </message>
    <message>
        <source>Verdict without evidence</source>
        <translation>حكم بلا دليل</translation>
    </message>
    <message>
        <source>Verdict without explanation</source>
        <translation>حكم بلا شرح</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Answer it in a browser, save the page once the article is shown, or copy the text and paste it.</source>
        <translation>أجب عنها في متصفح، واحفظ الصفحة حين يظهر المقال، أو انسخ النص وألصقه.</translation>
    </message>
    <message>
        <source>Check that the file is still there and that you may read it.</source>
        <translation>تأكد من أن الملف ما زال موجودًا وأن لك أن تقرأه.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>تحقق من الاسم والمجلد.</translation>
    </message>
    <message>
        <source>Choose another file, or restore a backup.</source>
        <translation>اختر ملفًا آخر أو استعد نسخة.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>اختر مجلدًا آخر أو أفسح مكانًا على القرص.</translation>
    </message>
    <message>
        <source>Close it there first; reading is possible meanwhile.</source>
        <translation>أغلقها هناك أولًا، والقراءة ممكنة في الأثناء.</translation>
    </message>
    <message>
        <source>Close the other window, or choose a library that you may write to.</source>
        <translation>أغلق النافذة الأخرى أو اختر مكتبة يمكنك الكتابة فيها.</translation>
    </message>
    <message>
        <source>Correct the file and read it again.</source>
        <translation>صحح الملف واقرأه ثانية.</translation>
    </message>
    <message>
        <source>Cut it into parts and import each.</source>
        <translation>قسّمه إلى أجزاء واستورد كلًا منها.</translation>
    </message>
    <message>
        <source>Cut it into parts, or save it as plain text in its own program.</source>
        <translation>قسّمه إلى أجزاء، أو احفظه نصًا عاديًا في برنامجه.</translation>
    </message>
    <message>
        <source>Delete the one in the library first, or give the one in the file a new id.</source>
        <translation>احذف الذي في المكتبة أولًا، أو أعط الذي في الملف معرفًا جديدًا.</translation>
    </message>
    <message>
        <source>Everything else works without a display: “annotator review FILE -o OUT.docx” makes a Word review, “annotator --help” lists the rest.</source>
        <translation>كل ما عدا ذلك يعمل بلا شاشة: «annotator review FILE -o OUT.docx» ينشئ مراجعة Word، و«annotator --help» يسرد الباقي.</translation>
    </message>
    <message>
        <source>Export it in another format, or mark fewer claims in one article.</source>
        <translation>صدّرها بصيغة أخرى، أو علّم ادعاءات أقل في المقال الواحد.</translation>
    </message>
    <message>
        <source>Give its whole id; “annotator list” shows it.</source>
        <translation>اذكر معرفه كاملًا؛ يعرضه «annotator list».</translation>
    </message>
    <message>
        <source>If you trust where it comes from, open it in its own program, copy its text and paste it here.</source>
        <translation>إن كنت تثق بمصدره فافتحه في برنامجه وانسخ نصه وألصقه هنا.</translation>
    </message>
    <message>
        <source>Import it as a new article.</source>
        <translation>استورده كمقال جديد.</translation>
    </message>
    <message>
        <source>It knows {known}.</source>
        <translation>يعرف {known}.</translation>
    </message>
    <message>
        <source>Let a program for text recognition (OCR) add a text layer, or type what you need.</source>
        <translation>دع برنامج التعرف على النصوص (OCR) يضيف طبقة نصية، أو اكتب ما تحتاج إليه.</translation>
    </message>
    <message>
        <source>List what is there with “annotator list”.</source>
        <translation>اسرد الموجود بـ«annotator list».</translation>
    </message>
    <message>
        <source>More than one {thing} of the library goes by “{key}”.</source>
        <translation>أكثر من {thing} في المكتبة يُعرف بـ«{key}».</translation>
    </message>
    <message>
        <source>No article was found in the page “{name}”.</source>
        <translation>لم يُعثر على مقال في الصفحة «{name}».</translation>
    </message>
    <message>
        <source>No window can be opened: {reason}.</source>
        <translation>لا يمكن فتح نافذة: {reason}.</translation>
    </message>
    <message>
        <source>Open it in its own program and save it again, or get a fresh copy.</source>
        <translation>افتحه في برنامجه واحفظه من جديد، أو احصل على نسخة جديدة.</translation>
    </message>
    <message>
        <source>Open it in its own program, save a copy without the password, and import that.</source>
        <translation>افتحه في برنامجه واحفظ نسخة بلا كلمة مرور واستوردها.</translation>
    </message>
    <message>
        <source>Open the article in its own program and save it again, or paste its text.</source>
        <translation>افتح المقال في برنامجه واحفظه من جديد، أو ألصق نصه.</translation>
    </message>
    <message>
        <source>Open the library that it went out of, or import it as a new article.</source>
        <translation>افتح المكتبة التي خرج منها، أو استورده كمقال جديد.</translation>
    </message>
    <message>
        <source>Open the page in a browser, wait until the article is shown and save it again, or paste its text.</source>
        <translation>افتح الصفحة في متصفح وانتظر ظهور المقال واحفظها من جديد، أو ألصق نصه.</translation>
    </message>
    <message>
        <source>Read the file back again.</source>
        <translation>اقرأ الملف من جديد.</translation>
    </message>
    <message>
        <source>Save it as plain text in its own program, or copy its text and paste it.</source>
        <translation>احفظه نصًا عاديًا في برنامجه، أو انسخ نصه وألصقه.</translation>
    </message>
    <message>
        <source>Save the article as plain text, or copy its text and paste it.</source>
        <translation>احفظ المقال نصًا عاديًا، أو انسخ نصه وألصقه.</translation>
    </message>
    <message>
        <source>Select at least one word inside the article.</source>
        <translation>حدد كلمة واحدة على الأقل داخل المقال.</translation>
    </message>
    <message>
        <source>Take back the later step first; the history shows both.</source>
        <translation>تراجع أولًا عن الخطوة اللاحقة؛ والسجل يعرضهما.</translation>
    </message>
    <message>
        <source>That cannot be recorded: {reason}.</source>
        <translation>لا يمكن تسجيل ذلك: {reason}.</translation>
    </message>
    <message>
        <source>The article has changed since “{name}” was compared with it.</source>
        <translation>تغيّر المقال منذ قورن به «{name}».</translation>
    </message>
    <message>
        <source>The history shows every step.</source>
        <translation>يعرض السجل كل خطوة.</translation>
    </message>
    <message>
        <source>The library holds no {thing} “{key}”.</source>
        <translation>ليس في المكتبة {thing} «{key}».</translation>
    </message>
    <message>
        <source>The library “{path}” is in use by {holder}.</source>
        <translation>المكتبة «{path}» يستخدمها {holder}.</translation>
    </message>
    <message>
        <source>The library “{path}” is open for reading only: {reason}.</source>
        <translation>المكتبة «{path}» مفتوحة للقراءة فقط: {reason}.</translation>
    </message>
    <message>
        <source>The review file is not right at {place}: {reason}. Nothing of it was taken.</source>
        <translation>ملف المراجعة غير صحيح عند {place}: {reason}. لم يُؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>لا يوجد ملف «{path}».</translation>
    </message>
    <message>
        <source>There is nothing to {direction}.</source>
        <translation>لا يوجد ما {direction}.</translation>
    </message>
    <message>
        <source>These words cannot be marked: {reason}.</source>
        <translation>لا يمكن تعليم هذه الكلمات: {reason}.</translation>
    </message>
    <message>
        <source>This cannot be drawn here: {reason}.</source>
        <translation>لا يمكن رسم هذا هنا: {reason}.</translation>
    </message>
    <message>
        <source>This review needs more than {most} comments, and Word opens no file with more.</source>
        <translation>تحتاج هذه المراجعة إلى أكثر من {most} تعليق، ولا يفتح Word ملفًا فيه أكثر.</translation>
    </message>
    <message>
        <source>{place} is already in the library with other content. Nothing was taken.</source>
        <translation>{place} في المكتبة من قبل بمضمون آخر. لم يُؤخذ شيء.</translation>
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
        <translation>«annotator --help» يسرد الأوامر.</translation>
    </message>
    <message>
        <source>“annotator doctor” says what is missing; every other format is written without it.</source>
        <translation>«annotator doctor» يقول ما الناقص؛ وكل الصيغ الأخرى تُكتب بدونه.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: the reader broke down over it. Other files are not affected.</source>
        <translation>لا يمكن قراءة «{name}»: تعطل القارئ عنده. لم تتأثر الملفات الأخرى.</translation>
    </message>
    <message>
        <source>“{name}” carries no mark of an export of Annotator: there is nothing to compare it with.</source>
        <translation>لا يحمل «{name}» علامة تصدير من Annotator: لا شيء يقارن به.</translation>
    </message>
    <message>
        <source>“{name}” has more than {limit} lines: that is no article.</source>
        <translation>في «{name}» أكثر من {limit} سطر: هذا ليس مقالًا.</translation>
    </message>
    <message>
        <source>“{name}” holds a page that asks for consent or a log-in, not the article behind it.</source>
        <translation>في «{name}» صفحة تطلب الموافقة أو تسجيل الدخول، لا المقال الذي وراءها.</translation>
    </message>
    <message>
        <source>“{name}” holds no text.</source>
        <translation>لا نص في «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is a scan: its pages are pictures, without a text layer.</source>
        <translation>«{name}» مسح ضوئي: صفحاته صور بلا طبقة نصية.</translation>
    </message>
    <message>
        <source>“{name}” is an export that this library does not know.</source>
        <translation>«{name}» تصدير لا تعرفه هذه المكتبة.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {reason}.</source>
        <translation>«{name}» تالف: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is not a text file ({reason}).</source>
        <translation>«{name}» ليس ملفًا نصيًا ({reason}).</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that Annotator does not know.</source>
        <translation>«{name}» من نوع لا يعرفه Annotator.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation>«{name}» محمي بكلمة مرور.</translation>
    </message>
    <message>
        <source>“{name}” is too large: {size} MB, and a text may have {limit} MB.</source>
        <translation>«{name}» كبير جدًا: {size} ميغابايت، وأقصى ما للنص {limit} ميغابايت.</translation>
    </message>
    <message>
        <source>“{name}” is {kind}, which Annotator does not read.</source>
        <translation>«{name}» هو {kind}، ولا يقرؤه Annotator.</translation>
    </message>
    <message>
        <source>“{name}” was given up: reading it took more than {limit} MB of memory.</source>
        <translation>تُرك «{name}»: احتاجت قراءته إلى أكثر من {limit} ميغابايت من الذاكرة.</translation>
    </message>
    <message>
        <source>“{name}” was given up: reading it took more than {seconds} seconds.</source>
        <translation>تُرك «{name}»: احتاجت قراءته إلى أكثر من {seconds} ثانية.</translation>
    </message>
    <message>
        <source>“{name}” was not opened: {reason}.</source>
        <translation>لم يُفتح «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be opened as a library: {reason}.</source>
        <translation>لا يمكن فتح «{path}» كمكتبة: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}.</source>
        <translation>لا يمكن قراءة «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}. Nothing that was there has been changed.</source>
        <translation>لا يمكن كتابة «{path}»: {reason}. لم يتغير شيء مما كان.</translation>
    </message>
    <message>
        <source>“{step}” cannot be taken back: “{later}” changed the same thing afterwards.</source>
        <translation>لا يمكن التراجع عن «{step}»: غيّر «{later}» الشيء نفسه بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>A byte order mark at the beginning was left out.</source>
        <translation>تُركت علامة ترتيب البايتات في البداية.</translation>
    </message>
    <message>
        <source>A line stands {count} times: “{words}”</source>
        <translation>سطر يرد {count} مرات: «{words}»</translation>
    </message>
    <message>
        <source>Addresses of links that do not show in the text ({count}): {addresses}</source>
        <translation>عناوين روابط لا تظهر في النص ({count}): {addresses}</translation>
    </message>
    <message>
        <source>Blocks of the page that seem to be no part of the article: {count}.</source>
        <translation>أجزاء من الصفحة لا يبدو أنها من المقال: {count}.</translation>
    </message>
    <message>
        <source>Comments came with the file and are not part of the text: {count}.</source>
        <translation>تعليقات جاءت مع الملف وليست من النص: {count}.</translation>
    </message>
    <message>
        <source>Control characters were replaced by �: {count}.</source>
        <translation>استُبدلت محارف التحكم بـ �: {count}.</translation>
    </message>
    <message>
        <source>Files embedded in the document are left out: {count}.</source>
        <translation>الملفات المضمنة في المستند متروكة: {count}.</translation>
    </message>
    <message>
        <source>Footnotes and endnotes stand at the end of the text: {count}.</source>
        <translation>الحواشي في نهاية النص: {count}.</translation>
    </message>
    <message>
        <source>Form feeds became line ends: {count}.</source>
        <translation>صارت فواصل الصفحات نهايات أسطر: {count}.</translation>
    </message>
    <message>
        <source>Halves of broken characters were replaced by �: {count}.</source>
        <translation>استُبدلت أنصاف المحارف المكسورة بـ �: {count}.</translation>
    </message>
    <message>
        <source>Hidden passages are left out: {count}.</source>
        <translation>المقاطع المخفية متروكة: {count}.</translation>
    </message>
    <message>
        <source>Lines of headers and footers are left out: {count}.</source>
        <translation>أسطر الرأس والتذييل متروكة: {count}.</translation>
    </message>
    <message>
        <source>NUL characters were replaced by �: {count}.</source>
        <translation>استُبدلت محارف NUL بـ �: {count}.</translation>
    </message>
    <message>
        <source>Old Mac line ends (CR) became plain line ends: {count}.</source>
        <translation>صارت نهايات أسطر ماك القديمة (CR) نهايات عادية: {count}.</translation>
    </message>
    <message>
        <source>Pages without any text, which may be pictures of some: {count}.</source>
        <translation>صفحات بلا نص، وقد تكون صورًا له: {count}.</translation>
    </message>
    <message>
        <source>Places where the bytes fit no character show �: {count}.</source>
        <translation>حيث لا توافق البايتات أي محرف يظهر �: {count}.</translation>
    </message>
    <message>
        <source>Prompts that nobody has filled in are left out: {count}.</source>
        <translation>الخانات التي لم يملأها أحد متروكة: {count}.</translation>
    </message>
    <message>
        <source>Reading aids over words are left out: {count}.</source>
        <translation>معينات القراءة فوق الكلمات متروكة: {count}.</translation>
    </message>
    <message>
        <source>Signs of a symbol font that have no character show �: {count}.</source>
        <translation>رموز خط لا محرف لها تظهر �: {count}.</translation>
    </message>
    <message>
        <source>Text that was moved stands at its new place alone: {count}.</source>
        <translation>النص المنقول يرد في موضعه الجديد وحده: {count}.</translation>
    </message>
    <message>
        <source>The date “{words}” has no year: the date of publication is not set.</source>
        <translation>التاريخ «{words}» بلا سنة: لم يُحدد تاريخ النشر.</translation>
    </message>
    <message>
        <source>The encoding is a guess: {encoding}. Look at the lines that tell, and choose another if they read wrongly.</source>
        <translation>الترميز تخمين: {encoding}. انظر في الأسطر الدالة، واختر غيره إن ساءت قراءتها.</translation>
    </message>
    <message>
        <source>The file breaks off before its end: some of the text may be missing.</source>
        <translation>ينقطع الملف قبل نهايته: قد ينقص بعض النص.</translation>
    </message>
    <message>
        <source>The file does not say its encoding; its bytes show {encoding}.</source>
        <translation>لا يذكر الملف ترميزه؛ وبايتاته تدل على {encoding}.</translation>
    </message>
    <message>
        <source>The file is nested too deeply to be read as Markdown and was read as plain text.</source>
        <translation>الملف متداخل أكثر من أن يُقرأ كـ Markdown فقُرئ كنص عادي.</translation>
    </message>
    <message>
        <source>The file is too long to be read as Markdown and was read as plain text.</source>
        <translation>الملف أطول من أن يُقرأ كـ Markdown فقُرئ كنص عادي.</translation>
    </message>
    <message>
        <source>The header of the file is not part of the text: {words}</source>
        <translation>رأس الملف ليس من النص: {words}</translation>
    </message>
    <message>
        <source>The words in charts and diagrams are left out: {count}.</source>
        <translation>كلمات الرسوم والمخططات متروكة: {count}.</translation>
    </message>
    <message>
        <source>Tracked deletions are left out: {count}.</source>
        <translation>المحذوفات المتتبَّعة متروكة: {count}.</translation>
    </message>
    <message>
        <source>Tracked insertions are part of the text: {count}.</source>
        <translation>الإضافات المتتبَّعة من النص: {count}.</translation>
    </message>
    <message>
        <source>Vertical tabs became line ends: {count}.</source>
        <translation>صارت علامات الجدولة العمودية نهايات أسطر: {count}.</translation>
    </message>
    <message>
        <source>Windows line ends (CR LF) became plain line ends: {count}.</source>
        <translation>صارت نهايات أسطر ويندوز (CR LF) نهايات عادية: {count}.</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>Annotator review</source>
        <translation>مراجعة Annotator</translation>
    </message>
    <message>
        <source>ClaimReview (schema.org JSON-LD)</source>
        <translation>ClaimReview (schema.org JSON-LD)</translation>
    </message>
    <message>
        <source>Claims as a table (CSV)</source>
        <translation>الادعاءات جدولًا (CSV)</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>بريد</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>نص OpenDocument</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Review file (JSON)</source>
        <translation>ملف مراجعة (JSON)</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>نص منسق</translation>
    </message>
    <message>
        <source>Tables (Excel)</source>
        <translation>جداول (Excel)</translation>
    </message>
    <message>
        <source>Web annotations (W3C JSON-LD)</source>
        <translation>تعليقات الويب (W3C JSON-LD)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>مستند Word</translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>الادعاء</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>read back</name>
    <message>
        <source>matched {how}</source>
        <translation>عُرف {how}</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Another window of Annotator works in this library ({holder}), so this one only reads. Close the other one, then open this one again.</source>
        <translation>نافذة أخرى من Annotator تعمل في هذه المكتبة ({holder})، فهذه للقراءة فقط. أغلق الأخرى ثم افتح هذه من جديد.</translation>
    </message>
    <message>
        <source>Choose a claim first.</source>
        <translation>اختر ادعاءً أولًا.</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>افتح مقالًا أولًا.</translation>
    </message>
    <message>
        <source>Select the words in the article first.</source>
        <translation>حدد الكلمات في المقال أولًا.</translation>
    </message>
    <message>
        <source>This library can only be read: {reason}. Nothing can be marked in it.</source>
        <translation>لا يمكن إلا قراءة هذه المكتبة: {reason}. لا يمكن تعليم شيء فيها.</translation>
    </message>
</context>
<context>
    <name>reasons of errors</name>
    <message>
        <source>Accept the suggestion.</source>
        <translation>اقبل الاقتراح.</translation>
    </message>
    <message>
        <source>Accept them one by one, in the article&apos;s window.</source>
        <translation>اقبلها واحدًا واحدًا في نافذة المقال.</translation>
    </message>
    <message>
        <source>Add the scale to the review, with its ratings.</source>
        <translation>أضف السلّم إلى المراجعة مع درجاته.</translation>
    </message>
    <message>
        <source>Change or delete that correction, or let its words stand.</source>
        <translation>غيّر ذلك التصحيح أو احذفه، أو دع كلماته كما هي.</translation>
    </message>
    <message>
        <source>Choose a claim of this article.</source>
        <translation>اختر ادعاءً من هذا المقال.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>اختر غيره.</translation>
    </message>
    <message>
        <source>Choose another parent.</source>
        <translation>اختر أصلًا آخر.</translation>
    </message>
    <message>
        <source>Choose another source.</source>
        <translation>اختر مصدرًا آخر.</translation>
    </message>
    <message>
        <source>Choose one of this claim.</source>
        <translation>اختر واحدًا من هذا الادعاء.</translation>
    </message>
    <message>
        <source>Choose the level “none” or “anonymous”.</source>
        <translation>اختر المستوى «لا شيء» أو «مجهول الهوية».</translation>
    </message>
    <message>
        <source>Delete the claim instead.</source>
        <translation>احذف الادعاء بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Import the file again to choose what belongs to it.</source>
        <translation>استورد الملف ثانية لتختار ما هو منه.</translation>
    </message>
    <message>
        <source>Keep the file where it is, and add its address or a title.</source>
        <translation>اترك الملف مكانه وأضف عنوانه الإلكتروني أو اسمًا له.</translation>
    </message>
    <message>
        <source>Let somebody else read it and sign.</source>
        <translation>ليقرأه شخص آخر ويوقّع.</translation>
    </message>
    <message>
        <source>Merge it into another source, or attribute those claims anew first.</source>
        <translation>ادمجه في مصدر آخر، أو أعد إسناد تلك الادعاءات أولًا.</translation>
    </message>
    <message>
        <source>Paste one that begins with http:// or https://.</source>
        <translation>ألصق واحدًا يبدأ بـ http:// أو https://.</translation>
    </message>
    <message>
        <source>Say who is at work first.</source>
        <translation>قل أولًا من يعمل هنا.</translation>
    </message>
    <message>
        <source>Select claims of one article.</source>
        <translation>حدد ادعاءات مقال واحد.</translation>
    </message>
    <message>
        <source>Select its words.</source>
        <translation>حدد كلماته.</translation>
    </message>
    <message>
        <source>Type a title or paste a link.</source>
        <translation>اكتب عنوانًا أو ألصق رابطًا.</translation>
    </message>
    <message>
        <source>Type its name.</source>
        <translation>اكتب اسمه.</translation>
    </message>
    <message>
        <source>Type what should stand there.</source>
        <translation>اكتب ما ينبغي أن يكون هناك.</translation>
    </message>
    <message>
        <source>Type what you want to say.</source>
        <translation>اكتب ما تريد قوله.</translation>
    </message>
    <message>
        <source>Type your decision.</source>
        <translation>اكتب قرارك.</translation>
    </message>
    <message>
        <source>Type your name and initials.</source>
        <translation>اكتب اسمك وأحرفك الأولى.</translation>
    </message>
    <message>
        <source>Use that one, or merge the two.</source>
        <translation>استخدم ذاك، أو ادمج الاثنين.</translation>
    </message>
    <message>
        <source>Write a new comment.</source>
        <translation>اكتب تعليقًا جديدًا.</translation>
    </message>
    <message>
        <source>a claim of the library is no suggestion</source>
        <translation>ادعاء المكتبة ليس اقتراحًا</translation>
    </message>
    <message>
        <source>a claim stands somewhere in the article</source>
        <translation>للادعاء موضع في المقال</translation>
    </message>
    <message>
        <source>a document of Word 97 to 2003 (.doc)</source>
        <translation>مستند Word من 97 إلى 2003 ‏(.doc)</translation>
    </message>
    <message>
        <source>a reply hangs on what its comment hangs on</source>
        <translation>يتعلق الرد بما يتعلق به تعليقه</translation>
    </message>
    <message>
        <source>a sign-off needs a name</source>
        <translation>التوقيع يحتاج إلى اسم</translation>
    </message>
    <message>
        <source>a sign-off says what was decided</source>
        <translation>التوقيع يقول ما تقرر</translation>
    </message>
    <message>
        <source>a source cannot be merged with itself</source>
        <translation>لا يُدمج مصدر في نفسه</translation>
    </message>
    <message>
        <source>a source cannot belong to itself</source>
        <translation>لا ينتمي مصدر إلى نفسه</translation>
    </message>
    <message>
        <source>a source has a name</source>
        <translation>للمصدر اسم</translation>
    </message>
    <message>
        <source>article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>attributions cannot report each other</source>
        <translation>لا ينقل إسنادان أحدهما عن الآخر</translation>
    </message>
    <message>
        <source>attributions or other sources name this source</source>
        <translation>إسنادات أو مصادر أخرى تذكر هذا المصدر</translation>
    </message>
    <message>
        <source>change that can be taken</source>
        <translation>تغيير يمكن أخذه</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>دليل</translation>
    </message>
    <message>
        <source>evidence has a title, an address or a file</source>
        <translation>للدليل عنوان أو رابط أو ملف</translation>
    </message>
    <message>
        <source>evidence of a claim</source>
        <translation>دليل لادعاء</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>import of the article</source>
        <translation>استيراد للمقال</translation>
    </message>
    <message>
        <source>importer</source>
        <translation>مستورد</translation>
    </message>
    <message>
        <source>it belongs to another program</source>
        <translation>هو لبرنامج آخر</translation>
    </message>
    <message>
        <source>it cannot be opened as a PDF</source>
        <translation>لا يمكن فتحه كـ PDF</translation>
    </message>
    <message>
        <source>it does not begin as a Word document does</source>
        <translation>لا يبدأ كما يبدأ مستند Word</translation>
    </message>
    <message>
        <source>it does not begin as rich text does</source>
        <translation>لا يبدأ كما يبدأ النص المنسق</translation>
    </message>
    <message>
        <source>it has no headers of a mail</source>
        <translation>ليس له رأس رسالة بريد</translation>
    </message>
    <message>
        <source>it holds no document of Word</source>
        <translation>ليس فيه مستند Word</translation>
    </message>
    <message>
        <source>it holds no text of OpenDocument</source>
        <translation>ليس فيه نص OpenDocument</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>هو مجلد</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>هو فارغ</translation>
    </message>
    <message>
        <source>it is full of control characters, as binary files are</source>
        <translation>هو مليء بمحارف التحكم كالملفات الثنائية</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>هو متداخل أكثر من اللازم</translation>
    </message>
    <message>
        <source>it is no library of Annotator</source>
        <translation>ليس مكتبة لـ Annotator</translation>
    </message>
    <message>
        <source>it is no library, or a newer version wrote it</source>
        <translation>ليس مكتبة، أو كتبته نسخة أحدث</translation>
    </message>
    <message>
        <source>it is the claim&apos;s only place</source>
        <translation>هو موضع الادعاء الوحيد</translation>
    </message>
    <message>
        <source>it is the library itself</source>
        <translation>هو المكتبة نفسها</translation>
    </message>
    <message>
        <source>it may not be written to</source>
        <translation>لا يُسمح بالكتابة فيه</translation>
    </message>
    <message>
        <source>its ZIP archive cannot be read</source>
        <translation>لا يمكن قراءة أرشيف ZIP الخاص به</translation>
    </message>
    <message>
        <source>its bytes are text in no encoding that we know</source>
        <translation>بايتاته ليست نصًا بأي ترميز نعرفه</translation>
    </message>
    <message>
        <source>its folder may not be written to</source>
        <translation>لا يُسمح بالكتابة في مجلده</translation>
    </message>
    <message>
        <source>its pieces overlap</source>
        <translation>أجزاؤه متداخلة</translation>
    </message>
    <message>
        <source>its tables are not those of a library</source>
        <translation>جداوله ليست جداول مكتبة</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>موضع</translation>
    </message>
    <message>
        <source>no words are selected</source>
        <translation>لا كلمات محددة</translation>
    </message>
    <message>
        <source>nobody is cited, yet the level names somebody</source>
        <translation>لا أحد يُستشهد به، والمستوى يسمي أحدًا</translation>
    </message>
    <message>
        <source>nothing that draws was given</source>
        <translation>لم يُعط ما يرسم</translation>
    </message>
    <message>
        <source>only an attribution of the same claim can report another</source>
        <translation>لا ينقل عن إسناد إلا إسناد للادعاء نفسه</translation>
    </message>
    <message>
        <source>only white space is selected</source>
        <translation>المحدد فراغات فقط</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>يُعاد</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>سلّم</translation>
    </message>
    <message>
        <source>section</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>sign-off</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>step</source>
        <translation>خطوة</translation>
    </message>
    <message>
        <source>the archive holds no web page</source>
        <translation>لا صفحة ويب في الأرشيف</translation>
    </message>
    <message>
        <source>“--apply” takes “all”, “none”, or the keys of changes.</source>
        <translation>«--apply» يأخذ «all» أو «none» أو مفاتيح التغييرات.</translation>
    </message>
    <message>
        <source>the article has another text than the one that its file made</source>
        <translation>للمقال نص غير الذي صنعه ملفه</translation>
    </message>
    <message>
        <source>the claim is of another article</source>
        <translation>الادعاء من مقال آخر</translation>
    </message>
    <message>
        <source>the claims are not of one article</source>
        <translation>الادعاءات ليست من مقال واحد</translation>
    </message>
    <message>
        <source>the new words are the old ones</source>
        <translation>الكلمات الجديدة هي القديمة</translation>
    </message>
    <message>
        <source>the review holds suggestions</source>
        <translation>في المراجعة اقتراحات</translation>
    </message>
    <message>
        <source>the second reader is not the first</source>
        <translation>القارئ الثاني غير الأول</translation>
    </message>
    <message>
        <source>there is a file of that name</source>
        <translation>يوجد ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>there is another file of that name</source>
        <translation>يوجد ملف آخر بهذا الاسم</translation>
    </message>
    <message>
        <source>they lie outside the article</source>
        <translation>هي خارج المقال</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>تأشيرة</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>يُتراجع عنه</translation>
    </message>
    <message>
        <source>what it keeps of an import is not as it was</source>
        <translation>ما يحفظه من استيراد ليس كما كان</translation>
    </message>
    <message>
        <source>whoever works has a name</source>
        <translation>لمن يعمل اسم</translation>
    </message>
</context>
<context>
    <name>scales</name>
    <message>
        <source>A grain of truth, and what is ignored would leave another impression.</source>
        <translation>فيه شيء من الحقيقة، وما أُهمل يعطي انطباعًا آخر.</translation>
    </message>
    <message>
        <source>A primary source, or three independent ones, bear it out.</source>
        <translation>يؤيده مصدر أولي أو ثلاثة مستقلة.</translation>
    </message>
    <message>
        <source>Accurate</source>
        <translation>دقيق</translation>
    </message>
    <message>
        <source>Accurate, and a clarification is needed.</source>
        <translation>دقيق، ويلزم توضيح.</translation>
    </message>
    <message>
        <source>Accurate, and nothing of weight is missing.</source>
        <translation>دقيق، ولا ينقص شيء ذو شأن.</translation>
    </message>
    <message>
        <source>Altered wording</source>
        <translation>ألفاظ مغيَّرة</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Confirmed with change</source>
        <translation>مؤكد مع تغيير</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>منقوض</translation>
    </message>
    <message>
        <source>Credible sources contradict each other.</source>
        <translation>مصادر موثوقة يناقض بعضها بعضًا.</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>متنازع عليه</translation>
    </message>
    <message>
        <source>False</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Half true</source>
        <translation>نصف صحيح</translation>
    </message>
    <message>
        <source>It was looked into, and the evidence does not settle it.</source>
        <translation>نُظر فيه، ولم تحسمه الأدلة.</translation>
    </message>
    <message>
        <source>Mostly false</source>
        <translation>خاطئ في معظمه</translation>
    </message>
    <message>
        <source>Mostly true</source>
        <translation>صحيح في معظمه</translation>
    </message>
    <message>
        <source>No record was found of the source saying so.</source>
        <translation>لم يُعثر على ما يثبت أن المصدر قاله.</translation>
    </message>
    <message>
        <source>Not accurate.</source>
        <translation>غير دقيق.</translation>
    </message>
    <message>
        <source>Not checkable</source>
        <translation>لا يمكن التحقق منه</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>Opinion, prediction or private experience: no evidence could settle it.</source>
        <translation>رأي أو توقع أو تجربة خاصة: لا دليل يمكن أن يحسمه.</translation>
    </message>
    <message>
        <source>Out of context</source>
        <translation>خارج السياق</translation>
    </message>
    <message>
        <source>Partly accurate; something of weight is missing or out of context.</source>
        <translation>دقيق جزئيًا؛ ينقص شيء مهم أو هو خارج السياق.</translation>
    </message>
    <message>
        <source>The evidence speaks against it.</source>
        <translation>الأدلة ضده.</translation>
    </message>
    <message>
        <source>The source said so, but what stood around it changes what it meant.</source>
        <translation>قاله المصدر، لكن ما حوله يغيّر معناه.</translation>
    </message>
    <message>
        <source>The source said so, in these words or to this effect.</source>
        <translation>قاله المصدر بهذه الكلمات أو بمعناها.</translation>
    </message>
    <message>
        <source>The source said something near it; the words are not its own.</source>
        <translation>قال المصدر شيئًا قريبًا منه؛ والكلمات ليست كلماته.</translation>
    </message>
    <message>
        <source>True</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>True once the wording is changed as proposed.</source>
        <translation>صحيح إذا غُيّرت الصياغة كما هو مقترح.</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>غير محسوم</translation>
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
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Claims follow the reading position</source>
        <translation>الادعاءات تتبع موضع القراءة</translation>
    </message>
    <message>
        <source>Confirmed to contradicted, six of them</source>
        <translation>من مؤكد إلى منقوض، وهي ستة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
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
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Keep copies of the library while you work</source>
        <translation>حفظ نسخ من المكتبة أثناء العمل</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Offer words that stand twice as one claim</source>
        <translation>عرض الكلمات المكررة كادعاء واحد</translation>
    </message>
    <message>
        <source>Organisation that publishes</source>
        <translation>المؤسسة الناشرة</translation>
    </message>
    <message>
        <source>Paper of documents</source>
        <translation>ورق المستندات</translation>
    </message>
    <message>
        <source>Size of the article’s type</source>
        <translation>حجم خط المقال</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>True to false, five of them</source>
        <translation>من صحيح إلى خطأ، وهي خمسة</translation>
    </message>
    <message>
        <source>Verdicts on what is said</source>
        <translation>الأحكام على ما يقال</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>أحرفك الأولى</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
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
        <translation>استُعيدت النسخة. ما كان قبلها في {path}.</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Accepted suggestions: {claims}</source>
        <translation>قُبلت اقتراحات: {claims}</translation>
    </message>
    <message>
        <source>Accepted the correction of “{words}”</source>
        <translation>قُبل تصحيح «{words}»</translation>
    </message>
    <message>
        <source>Added a place to claim {number}</source>
        <translation>أُضيف موضع إلى الادعاء {number}</translation>
    </message>
    <message>
        <source>Added evidence “{title}” to claim {number}</source>
        <translation>أُضيف الدليل «{title}» إلى الادعاء {number}</translation>
    </message>
    <message>
        <source>Added the source “{name}”</source>
        <translation>أُضيف المصدر «{name}»</translation>
    </message>
    <message>
        <source>Added {places} to claim {number}</source>
        <translation>أُضيف {places} إلى الادعاء {number}</translation>
    </message>
    <message>
        <source>Attributed {claims} to {source}</source>
        <translation>أُسند إلى {source}: {claims}</translation>
    </message>
    <message>
        <source>Changed a comment</source>
        <translation>عُدّل تعليق</translation>
    </message>
    <message>
        <source>Changed an attribution of claim {number}</source>
        <translation>عُدّل إسناد للادعاء {number}</translation>
    </message>
    <message>
        <source>Changed evidence of claim {number}</source>
        <translation>عُدّل دليل للادعاء {number}</translation>
    </message>
    <message>
        <source>Changed the correction of “{words}”</source>
        <translation>عُدّل تصحيح «{words}»</translation>
    </message>
    <message>
        <source>Changed the evidence “{title}”</source>
        <translation>عُدّل الدليل «{title}»</translation>
    </message>
    <message>
        <source>Changed the source “{name}”</source>
        <translation>عُدّل المصدر «{name}»</translation>
    </message>
    <message>
        <source>Commented on {on}</source>
        <translation>عُلّق على {on}</translation>
    </message>
    <message>
        <source>Confirmed the {field}: {value}</source>
        <translation>أُكد {field}: {value}</translation>
    </message>
    <message>
        <source>Corrected the details of the article</source>
        <translation>صُححت تفاصيل المقال</translation>
    </message>
    <message>
        <source>Deleted a comment</source>
        <translation>حُذف تعليق</translation>
    </message>
    <message>
        <source>Deleted the correction of “{words}”</source>
        <translation>حُذف تصحيح «{words}»</translation>
    </message>
    <message>
        <source>Deleted the source “{name}”</source>
        <translation>حُذف المصدر «{name}»</translation>
    </message>
    <message>
        <source>Deleted {claims}</source>
        <translation>حُذف: {claims}</translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>حُذف «{title}»</translation>
    </message>
    <message>
        <source>Dismissed {suggestions}</source>
        <translation>رُفض: {suggestions}</translation>
    </message>
    <message>
        <source>Explained the verdict on claim {number}</source>
        <translation>شُرح الحكم على الادعاء {number}</translation>
    </message>
    <message>
        <source>Imported “{title}”</source>
        <translation>استُورد «{title}»</translation>
    </message>
    <message>
        <source>Left out again: {blocks}</source>
        <translation>تُرك من جديد: {blocks}</translation>
    </message>
    <message>
        <source>Let “{words}” stand</source>
        <translation>تُرك «{words}» كما هو</translation>
    </message>
    <message>
        <source>Linked evidence “{title}” to {claims}</source>
        <translation>رُبط الدليل «{title}» بـ {claims}</translation>
    </message>
    <message>
        <source>Made the library</source>
        <translation>أُنشئت المكتبة</translation>
    </message>
    <message>
        <source>Marked as {kind}: {sections}</source>
        <translation>عُلّم {kind}: {sections}</translation>
    </message>
    <message>
        <source>Marked claim {number}</source>
        <translation>عُلّم الادعاء {number}</translation>
    </message>
    <message>
        <source>Merged the source “{gone}” into “{kept}”</source>
        <translation>دُمج المصدر «{gone}» في «{kept}»</translation>
    </message>
    <message>
        <source>Moved claim {number}</source>
        <translation>نُقل الادعاء {number}</translation>
    </message>
    <message>
        <source>Nothing to check in {ticks}</source>
        <translation>لا شيء للتحقق في {ticks}</translation>
    </message>
    <message>
        <source>Numbered the claims by place</source>
        <translation>رُقّمت الادعاءات بالموضع</translation>
    </message>
    <message>
        <source>Proposed other words for “{words}”</source>
        <translation>اقتُرحت كلمات أخرى لـ«{words}»</translation>
    </message>
    <message>
        <source>Proposed the correction of “{words}” again</source>
        <translation>اقتُرح تصحيح «{words}» من جديد</translation>
    </message>
    <message>
        <source>Put back what the import had left out: {blocks}</source>
        <translation>أُرجع ما كان الاستيراد قد تركه: {blocks}</translation>
    </message>
    <message>
        <source>Redone: {told}</source>
        <translation>أُعيد: {told}</translation>
    </message>
    <message>
        <source>Removed a place of claim {number}</source>
        <translation>أُزيل موضع من الادعاء {number}</translation>
    </message>
    <message>
        <source>Removed an attribution of claim {number}</source>
        <translation>أُزيل إسناد من الادعاء {number}</translation>
    </message>
    <message>
        <source>Reopened a comment</source>
        <translation>أُعيد فتح تعليق</translation>
    </message>
    <message>
        <source>Resolved a comment</source>
        <translation>حُلّ تعليق</translation>
    </message>
    <message>
        <source>Restated claim {number}</source>
        <translation>أُعيدت صياغة الادعاء {number}</translation>
    </message>
    <message>
        <source>Set the kind of {claims} to {kind}</source>
        <translation>نوع {claims}: {kind}</translation>
    </message>
    <message>
        <source>Set {claims} to {state}</source>
        <translation>{claims}: {state}</translation>
    </message>
    <message>
        <source>Signed off the {stage}</source>
        <translation>وُقّع: {stage}</translation>
    </message>
    <message>
        <source>Ticked {ticks}</source>
        <translation>أُشّر: {ticks}</translation>
    </message>
    <message>
        <source>Took back the sign-off of the {stage}</source>
        <translation>سُحب التوقيع: {stage}</translation>
    </message>
    <message>
        <source>Took back the verdict on {claims}</source>
        <translation>سُحب الحكم: {claims}</translation>
    </message>
    <message>
        <source>Took back {ticks}</source>
        <translation>سُحب: {ticks}</translation>
    </message>
    <message>
        <source>Took evidence off claim {number}</source>
        <translation>أُزيل دليل من الادعاء {number}</translation>
    </message>
    <message>
        <source>Took in a review with {claims}</source>
        <translation>أُخذت مراجعة فيها {claims}</translation>
    </message>
    <message>
        <source>Took in revision {revision}: words of {changed} changed, places of {lost} were lost</source>
        <translation>أُخذت النسخة {revision}: تغيرت كلمات {changed}، وضاعت مواضع {lost}</translation>
    </message>
    <message>
        <source>Took over from the file: {comments}</source>
        <translation>أُخذ من الملف: {comments}</translation>
    </message>
    <message>
        <source>Took {changes} from “{file}”</source>
        <translation>أُخذ من «{file}»: {changes}</translation>
    </message>
    <message>
        <source>Undone: {told}</source>
        <translation>تُراجع عن: {told}</translation>
    </message>
    <message>
        <source>claim {number}</source>
        <translation>الادعاء {number}</translation>
    </message>
    <message>
        <source>claims {numbers} and {last}</source>
        <translation>الادعاءات {numbers} و{last}</translation>
    </message>
    <message>
        <source>{name} is at work</source>
        <translation>يعمل {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} blocks</source>
        <comment>{n} block</comment>
        <translation>
            <numerusform>لا أجزاء</numerusform>
            <numerusform>جزء واحد</numerusform>
            <numerusform>جزءان</numerusform>
            <numerusform>{n} أجزاء</numerusform>
            <numerusform>{n} جزءًا</numerusform>
            <numerusform>{n} جزء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} claims</source>
        <comment>{n} claim</comment>
        <translation>
            <numerusform>لا ادعاءات</numerusform>
            <numerusform>ادعاء واحد</numerusform>
            <numerusform>ادعاءان</numerusform>
            <numerusform>{n} ادعاءات</numerusform>
            <numerusform>{n} ادعاءً</numerusform>
            <numerusform>{n} ادعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} comments</source>
        <comment>{n} comment</comment>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>{n} تعليقات</numerusform>
            <numerusform>{n} تعليقًا</numerusform>
            <numerusform>{n} تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places</source>
        <comment>{n} place</comment>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>{n} مواضع</numerusform>
            <numerusform>{n} موضعًا</numerusform>
            <numerusform>{n} موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sections</source>
        <comment>{n} section</comment>
        <translation>
            <numerusform>لا أقسام</numerusform>
            <numerusform>قسم واحد</numerusform>
            <numerusform>قسمان</numerusform>
            <numerusform>{n} أقسام</numerusform>
            <numerusform>{n} قسمًا</numerusform>
            <numerusform>{n} قسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sentences</source>
        <comment>{n} sentence</comment>
        <translation>
            <numerusform>لا جمل</numerusform>
            <numerusform>جملة واحدة</numerusform>
            <numerusform>جملتان</numerusform>
            <numerusform>{n} جمل</numerusform>
            <numerusform>{n} جملة</numerusform>
            <numerusform>{n} جملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestions</source>
        <comment>{n} suggestion</comment>
        <translation>
            <numerusform>لا اقتراحات</numerusform>
            <numerusform>اقتراح واحد</numerusform>
            <numerusform>اقتراحان</numerusform>
            <numerusform>{n} اقتراحات</numerusform>
            <numerusform>{n} اقتراحًا</numerusform>
            <numerusform>{n} اقتراح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ticks</source>
        <comment>{n} tick</comment>
        <translation>
            <numerusform>لا تأشيرات</numerusform>
            <numerusform>تأشيرة واحدة</numerusform>
            <numerusform>تأشيرتان</numerusform>
            <numerusform>{n} تأشيرات</numerusform>
            <numerusform>{n} تأشيرة</numerusform>
            <numerusform>{n} تأشيرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <comment>{n} word</comment>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>{n} كلمات</numerusform>
            <numerusform>{n} كلمة</numerusform>
            <numerusform>{n} كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>{rating}: {claims}</source>
        <translation>{rating}: {claims}</translation>
    </message>
</context>
</TS>
