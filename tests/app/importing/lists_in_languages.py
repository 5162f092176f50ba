"""Publication lists of people who do not exist, in many languages, for the tests of encodings."""

CHINESE = """\
陈伟泽
清华大学计算机系，研究方向为自然语言处理与多智能体协作。
论文列表（共三十八篇）
1. 大语言模型驱动的软件开发协作框架研究。陈伟泽，李明，王芳。《软件学报》，2023年第5期，第101—118页。被引用 74 次。
2. 基于图神经网络的知识图谱补全方法综述。张华，陈伟泽。中文信息学报，2022年。代码已公开发布。
3. 面向低资源语言的机器翻译：数据、模型与评测。刘洋，赵敏，陈伟泽，等。计算机研究与发展，2021年。
本文提出了一种新的方法，实验结果表明该方法在多个数据集上取得了显著的提升。
"""
TRADITIONAL = """\
陳偉澤
國立臺灣大學資訊工程學系，研究興趣為自然語言處理與機器學習。
著作目錄（共三十八篇）
1. 大型語言模型驅動之軟體開發協作架構。陳偉澤、李明、王芳。資訊科學學報，2023年，頁101至118。被引用74次。
2. 以圖神經網路為基礎的知識圖譜補全方法綜述。張華、陳偉澤。中文計算語言學期刊，2022年。
3. 低資源語言之機器翻譯：資料、模型與評量。劉洋、趙敏、陳偉澤。電腦學刊，2021年。
本文提出一種新的方法，實驗結果顯示該方法在多個資料集上有顯著的進步。
"""
JAPANESE = """\
山田太郎
東京大学大学院情報理工学系研究科　准教授。自然言語処理の研究をしています。
発表論文（全38件）
1. 大規模言語モデルを用いたソフトウェア開発の協調手法について。山田太郎、鈴木花子、佐藤健。
情報処理学会論文誌、2023年、101ページから118ページ。
2. グラフニューラルネットワークによる知識グラフの補完。佐藤健、山田太郎。人工知能学会全国大会、2022年。
3. 低資源言語のための機械翻訳：データとモデルと評価。鈴木花子、山田太郎。言語処理学会、2021年。
本稿では新しい手法を提案し、実験によりその有効性を示した。コードは公開されている。
"""
KOREAN = """\
김철수
서울대학교 컴퓨터공학부 교수. 자연어 처리와 기계 학습을 연구합니다.
논문 목록 (모두 38편)
1. 대규모 언어 모델을 이용한 소프트웨어 개발 협업 방법. 김철수, 이영희, 박민수. 정보과학회논문지, 2023년, 101-118쪽.
2. 그래프 신경망에 기반한 지식 그래프 완성 기법의 조사. 박민수, 김철수. 한국인공지능학회, 2022년.
3. 저자원 언어를 위한 기계 번역: 데이터, 모델, 평가. 이영희, 김철수. 언어학회지, 2021년.
이 논문에서는 새로운 방법을 제안하고 실험을 통하여 그 효과를 보였다. 코드는 공개되어 있다.
"""
RUSSIAN = """\
Иванов Алексей Петрович
Московский государственный университет, кафедра математической лингвистики. Обработка естественного языка.
Список публикаций (всего 38)
1. Совместная разработка программ большими языковыми моделями. А. П. Иванов, Е.
В. Смирнова. Программирование, 2023, с. 101-118.
2. Обзор методов пополнения графов знаний на основе нейронных сетей. Е. В. Смирнова, А. П. Иванов. 2022.
3. Машинный перевод для малоресурсных языков: данные, модели и оценка качества. Вестник университета, 2021.
В работе предложен новый метод, и опыты показали его преимущество перед известными.
"""
GERMAN = """\
Jürgen Müller
Universität Tübingen, Lehrstuhl für Sprachverarbeitung. Schwerpunkte: Übersetzung, Wissensgraphen und Gespräche.
Veröffentlichungen (insgesamt 38)
1. Gemeinsames Entwickeln von Software mit großen Sprachmodellen. J. Müller, K. Schäfer und B.
Größl. Zeitschrift für Künstliche Intelligenz, 2023, S. 101-118.
2. Ein Überblick über Verfahren zur Ergänzung von Wissensgraphen. K. Schäfer, J.
Müller. Tagung der Gesellschaft für Informatik, 2022.
3. Maschinelle Übersetzung für Sprachen mit wenig Daten. Köln, 2021.
"""
FRENCH = """\
Élodie Lefèvre
Université de Genève, département d'informatique. Thèmes : traitement automatique des langues, modèles génératifs.
Publications (38 au total)
1. Développer des logiciels à plusieurs avec de grands modèles de langue. É. Lefèvre, F. Bézier et C.
Hénin. Revue française d'intelligence artificielle, 2023, p. 101-118.
2. Compléter les graphes de connaissances : état de l'art et défis à venir. C.
Hénin, É. Lefèvre. Actes du congrès, Besançon, 2022.
3. La traduction des langues peu dotées : données, modèles, évaluation. Où en sommes-nous ? 2021.
"""
SPANISH = """\
José Muñoz Núñez
Universidad Politécnica de Cataluña, departamento de informática. Temas: procesamiento del español y del catalán.
Publicaciones (38 en total)
1. Programación en equipo con grandes modelos de lenguaje. J. Muñoz, M. Peña y A. Ibáñez.
Revista Española de Inteligencia Artificial, 2023, págs. 101-118.
2. ¿Cómo completar grafos de conocimiento? Una revisión. M. Peña, J. Muñoz. Congreso de Málaga, 2022.
3. Traducción automática de lenguas con pocos datos: corpus, métodos y evaluación. León, 2021.
"""
POLISH = """\
Łukasz Wiśniewski
Uniwersytet Wrocławski, Instytut Informatyki. Zainteresowania: przetwarzanie języka naturalnego, tłumaczenie.
Lista publikacji (łącznie 38)
1. Wspólne tworzenie oprogramowania przez duże modele językowe. Ł. Wiśniewski, Ż.
Dąbrowska, J. Król. Przegląd Informatyczny, 2023, s. 101-118.
2. Uzupełnianie grafów wiedzy: przegląd metod opartych na sieciach neuronowych.
Ż. Dąbrowska, Ł. Wiśniewski. Gdańsk, 2022.
3. Tłumaczenie maszynowe języków o małych zasobach: dane, modele i ocena jakości. Kraków, 2021.
"""
CZECH = """\
Jiří Dvořák
Univerzita Karlova v Praze, Ústav formální a aplikované lingvistiky. Zájmy: zpracování přirozeného jazyka, překlad.
Seznam publikací (celkem 38)
1. Společný vývoj programů pomocí velkých jazykových modelů. J. Dvořák, Š. Říhová, Ž.
Černý. Časopis informatiky, 2023, s. 101-118.
2. Doplňování znalostních grafů: přehled metod založených na neuronových sítích. Š. Říhová, J. Dvořák. Plzeň, 2022.
3. Strojový překlad pro jazyky s málo daty: údaje, modely a vyhodnocení. Brno, 2021.
"""
TURKISH = """\
Ayşe Yılmaz
Boğaziçi Üniversitesi, Bilgisayar Mühendisliği Bölümü. İlgi alanları: doğal dil işleme ve çeviri.
Yayınlar (toplam 38)
1. Büyük dil modelleriyle birlikte yazılım geliştirme. A. Yılmaz, Ş. Öztürk, G.
Çağlar. Türkiye Bilişim Dergisi, 2023, s. 101-118.
2. Bilgi çizgelerini tamamlama yöntemleri üzerine bir inceleme. Ş. Öztürk, A. Yılmaz. İstanbul, 2022.
3. Az kaynaklı diller için makine çevirisi: veri, model ve değerlendirme. İzmir, 2021.
"""
GREEK = """\
Γιώργος Παπαδόπουλος
Εθνικό Μετσόβιο Πολυτεχνείο, Σχολή Ηλεκτρολόγων Μηχανικών. Ενδιαφέροντα: επεξεργασία φυσικής γλώσσας.
Δημοσιεύσεις (συνολικά 38)
1. Συνεργατική ανάπτυξη λογισμικού με μεγάλα γλωσσικά μοντέλα. Γ.
Παπαδόπουλος, Ε. Νικολάου. Αθήνα, 2023, σελ. 101-118.
2. Συμπλήρωση γράφων γνώσης: μια ανασκόπηση των μεθόδων. Ε. Νικολάου, Γ. Παπαδόπουλος. Θεσσαλονίκη, 2022.
"""
HEBREW = """\
יוסי כהן
האוניברסיטה העברית בירושלים, בית הספר להנדסה ולמדעי המחשב. תחומי עניין: עיבוד שפה טבעית ותרגום.
רשימת פרסומים (בסך הכול 38)
1. פיתוח תוכנה משותף בעזרת מודלי שפה גדולים. יוסי כהן, שרה לוי. ירושלים, 2023, עמודים 101-118.
2. השלמת גרפים של ידע: סקירת שיטות המבוססות על רשתות. שרה לוי, יוסי כהן. תל אביב, 2022.
"""
ARABIC = """\
أحمد الخطيب
جامعة القاهرة، كلية الحاسبات والمعلومات. الاهتمامات: معالجة اللغة العربية والترجمة الآلية.
قائمة المنشورات (المجموع 38)
1. تطوير البرمجيات بالتعاون باستخدام النماذج اللغوية الكبيرة. أحمد الخطيب، ليلى حسن. مجلة الحاسب، 2023، ص 101-118.
2. إكمال الرسوم البيانية للمعرفة: دراسة للطرق الحديثة. ليلى حسن، أحمد الخطيب. بيروت، 2022.
"""
LITHUANIAN = """\
Jonas Žukauskas
Vilniaus universitetas, Matematikos ir informatikos fakultetas. Domisi: natūralios kalbos apdorojimas, vertimas.
Publikacijų sąrašas (iš viso 38)
1. Bendras programų kūrimas naudojant didelius kalbos modelius. J. Žukauskas, Ė. Šimkutė. Vilnius, 2023, p. 101-118.
2. Žinių grafų papildymas: metodų, pagrįstų neuroniniais tinklais, apžvalga. Ė. Šimkutė, J. Žukauskas. Kaunas, 2022.
"""
