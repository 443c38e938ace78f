import { phrases } from './phrases.ts';

/** Portuguese words that judge, by what they judge. Those that judge only beside some nouns stand with these nouns. */
export const ptJudgements = {
  speed: phrases(`
    veloz, velozes, diligente[s|mente], breve[s], célere[s|mente], expedit~,
    (deteção|detecção|identificação|resolução|resposta) precoce,
    (tempo|tempos|prazo|prazos) (curt~|breve[s]|baix~|mínim~|reduzid~), prudente[s|mente],
    pront~ (resposta|atendimento|intervenção|resolução|solução|comunicação), atempad~, tempestiv~,
    (tempo|tempos) de (carregamento|resposta|espera|resolução|entrega|parada) (baix~|curt~|breve[s]|reduzid~),
    (assuntos|questões|temas|necessidades|pedidos) [mais] urgentes,
    (avisar|avisará|avisarão|comunicar|comunicará|informar|informará) com [o] [suficiente] tempo, com a urgência,
    velozmente, urgentemente, a tempo, a tempo e horas, atempadamente, tempestivamente, no devido tempo,
    em tempo oportuno, mais adiante, mais tarde, futuramente, (num|em um) futuro (próximo|breve),
    a (médio|longo) prazo, com (a devida|a suficiente|a necessária|suficiente|devida|a) (antecedência|antecipação),
    com antecipação, com (premência|urgência|a devida urgência), quanto antes
  `),
  frequency: phrases(`
    esporádic~, ocasional, ocasionais, eventuais, reiterad~, recorrente[s|mente],
    (processo|formação|avaliação|atualização|capacitação|comunicação|supervisão|vigilância|monitoramento|
    monitorização|monitoração|revisão|contato|contacto|controle|controlo|acompanhamento|aprendizagem|aprendizado|
    colaboração|atenção|assessoria|manutenção|coordenação|aperfeiçoamento|melhoria) (contínu~|continuad~|permanente|
    constante),
    de (forma|maneira|modo) (permanente|continuada|contínuo|sustentada|esporádica|pontual|recorrente|constante),
    assiduamente, pontualmente, permanentemente, repetidamente, às vezes, por vezes, de vez em quando,
    de tempos em tempos, de tempos a tempos, raramente, raras vezes,
    com (certa|maior|grande|a devida|suficiente|a maior|a suficiente|a necessária) (frequência|regularidade|
    periodicidade), com assiduidade
  `),
  nearness: phrases(`
    mais ou menos, praticamente, orientativ~, aproximad~
  `),
  care: phrases(`
    cautelos~, esmerad~, atencios~, zelos~, meticulos~, escrupulos~, criterios~, pormenorizad~, respeitos~,
    respeitador[a|es|as], discret~, decoros~,
    (conduta|comportamento|atitude|postura) (exemplar|adequad~|ética|profissional), irrepreensível, irrepreensíveis,
    honest~, leal, leais, lealmente, sensat~, equitativ~,
    (uso|consumo|comportamento|atitude|gestão|forma|maneira|modo) responsável,
    (relatório|relatórios|análise|descrição|explicação|estudo|documentação|informação|informações) [suficientemente|
    muito] detalhad~, atenção especial,
    especial (atenção|cuidado|relevância|importância|ênfase|interesse|sensibilidade), de perto, com lealdade,
    (informação|informações|acompanhamento|apoio|atendimento) pontua(l|is), comprovad~ (competência|capacidade),
    com (tato|empenho|carinho|espírito de equipa),
    com (grande|sumo|especial|o devido|o máximo|muito|todo o|a devida|a máxima|a maior|total|absoluta|plena|suma|
    toda a|um alto|elevado|elevada) (cuidado|atenção|respeito|rigor|detalhe|diligência|discrição|profissionalismo|
    transparência|segurança|confiança|clareza|eficácia|eficiência|responsabilidade|precisão|garantia|garantias|
    facilidade|comodidade|normalidade|nível|qualidade|amabilidade|zelo|grau|celeridade|urbanidade|presteza),
    com (cuidado|prudência|cautela|discrição|respeito|cortesia|amabilidade|rigor|precisão|exatidão|exactidão|clareza|
    facilidade|fluidez|normalidade|flexibilidade|seriedade|empatia|entusiasmo|profissionalismo|honestidade|
    objetividade|imparcialidade|simplicidade|comodidade|folga|pontualidade|efetividade|eficácia|criatividade|
    sensibilidade|dignidade|diligência|urbanidade|cordialidade|tranquilidade|harmonia|assiduidade),
    em (detalhe|detalhes|profundidade|pormenor), detalhadamente, pormenorizadamente, responsavelmente,
    objetivamente, objectivamente, amavelmente, cordialmente, educadamente, confortavelmente, agradavelmente,
    estavelmente, flexivelmente, confiavelmente, sustentavelmente, criteriosamente, agilmente, comodamente
  `),
  quality: phrases(`
    magnífic~, esplêndid~, inigualável, dign~, deficiente[s|mente], inaceitável, inaceitáveis, inapropriad~,
    insatisfatóri~, (alta|boa|grande|máxima|maior|ótima|óptima|elevada|superior|suficiente|devida|melhor) qualidade,
    (qualidade|rendimento|desempenho) superior[es],
    (imagens|fotografias|vídeos|formação|informação|informações|comida|alimentos|ensino|educação|software|código|
    solução|soluções|design|textos|documentação|conteúdo|matéria-prima|dados|experiência|mão de obra|alimentação|
    acabamentos|equipamentos|apoio|suporte|assistência) de qualidade, uso indevido,
    (cliente|clientes|usuário|usuários|utilizadores|cidadãos|alunos|participantes) [plenamente|totalmente|
    muito] satisfeit~, desejável, desejáveis, desejavelmente, conveniente[s|mente], preferível, preferíveis,
    recomendável, recomendáveis, aconselhável,
    (impacto|impactos|ambiente|clima|efeito|efeitos|experiência|atitude|relação|imagem) positiv~,
    (impacto|impactos|efeito|efeitos) negativ~, vantajos~,
    (imagem|aspecto|aspeto|design|acabamento|acabamentos|qualidade|atitude|apoio|assistência|apresentação|
    aparência) profissiona(l|is), de modo (profissional|seguro|preciso|detalhado), profissionalmente,
    (solução|soluções|medidas|controles|controlos|mecanismos|resposta|respostas|comunicação|gestão|coordenação|
    colaboração|participação|supervisão|fiscalização|proteção|forma|maneira) (efetiv~|efectiv~),
    mais (efetiv~|efectiv~), (bom|mau|ótimo|perfeito|excelente) estado,
    (excelência|profissionalismo|presteza|esmero|urbanidade)
  `),
  look: phrases(`
    elegante[s|mente], bonit~, vistos~, chamativ~, estilizad~,
    (sempre|bem|manter|ambiente|ambientes|perfeitamente) limp~,
    limp~ e (organizad~|arrumad~|higienizad~|conservad~), assead~, apresentável, apresentáveis, sóbri~, cuidada,
    cuidadas, espaços~, silencios~, tranquil~,
    (design|estilo|imagem|aspecto|aspeto|layout|visual) (contemporâne~|atual|cuidado|limpo|arrojado|apelativo|
    atraente), atraente[s], apelativ~, (boa|ótima|excelente) (apresentação|aparência), vigoros~, viços~,
    (sujidade|sujeira|danos|defeitos|manchas|desgaste) (visível|visíveis|aparentes),
    condições (higiênicas|higiénicas|favoráveis|saudáveis)
  `),
  competence: phrases(`
    qualificad~,
    (pessoal|profissional|profissionais|técnicos|equipe|equipes|equipa|equipas|trabalhadores|funcionários|
    colaboradores|formadores|docentes|instrutores|consultores|pessoas|especialistas|mão de obra) [altamente|
    devidamente|suficientemente|muito] (capacitad~|preparad~|treinad~|especializad~|motivad~|comprometid~|dinâmic~|
    habilitad~), (conhecimento|conhecimentos|assessoria|consultoria) especializad~,
    (técnico|técnicos|especialistas|fornecedor|fornecedores|empresa|trabalhadores|formadores|docentes|consultores|
    pessoas|instrutores|funcionários) competente[s],
    com [ampla|suficiente|sólida|comprovada|grande|vasta|reconhecida|larga|boa] experiência,
    (ampla|sólida|vasta|comprovada|reconhecida|larga|extensa|grande|notória|relevante) (experiência|trajetória|
    especialização), reconhecid~ (prestígio|valor|qualidade|competência|idoneidade), prestigiad~, renomad~,
    conceituad~, (empresa|empresas|fornecedor|fornecedores|marca|marcas) líder[es],
    de (primeira linha|primeira categoria|reconhecido prestígio|prestígio|elite|primeira ordem),
    (pessoal|pessoas|empresa|parceiro|fornecedor) de confiança, versátil, versáteis, polivalente[s], perfil sênior,
    perfil sénior, (apoio|aconselhamento|acompanhamento|assessoramento|suporte) (especializad~|próxim~),
    (pessoas|pessoal|profissionais) responsáveis [e *]$
  `),
  modernity: phrases(`
    recente[s|mente], duradour~, prolongad~,
    (tecnologia|tecnologias|soluções|técnicas) (recentes|atuais|emergentes), vanguardista[s], de vanguarda,
    (texto|textos|conteúdo|conteúdos|tecnologia|tecnologias|equipamento|equipamentos|informação|informações|
    dados) obsolet~, (soluções|ideias|propostas|design|abordagem|proposta) criativ~, criativamente,
    (manter|manterá|manterão|mantém|mantêm|mantenha|manter-se) [se] (atualizad~|actualizad~),
    (documentação|informação|informações|site|conteúdo|conteúdos|conhecimentos|tecnologia|tecnologias|
    formação) (atualizad~|actualizad~),
    (sempre|permanentemente|plenamente|continuamente|constantemente|devidamente) (atualizad~|actualizad~),
    últim~ (geração|tendências|tecnologia|tecnologias|avanços|novidades)
  `),
  extent: phrases(`
    (minimizar|minimiza|minimizará|minimizando|minimize|minimizem), grande, grandes, pequen~, enorme[s|mente],
    imens~, ampl~, extens~, vast~, profund~, intens~, intensiv~, elevad~,
    alt~ (capacidade|precisão|qualificação|demanda|procura|rendimento|impacto|volume|comprometimento|desempenho|
    confiabilidade|fiabilidade|padrões|padrão|eficiência|durabilidade|resistência|especialização|produtividade|
    performance), mais alt~ (nível|níveis|qualidade|padrões|grau), mais elevad~,
    máximo (nível|grau|rendimento|aproveitamento|rigor|respeito|esforço|interesse|cuidado|conforto|detalhe|zelo),
    máxim~ (diligência|atenção|transparência|flexibilidade|discrição|clareza|divulgação|precisão|colaboração|
    comodidade|confiabilidade|fiabilidade|profissionalismo|urgência|brevidade|garantia|excelência|satisfação|
    visibilidade|participação|proteção|confiança|higiene|limpeza|celeridade),
    baix~ (custo|consumo|impacto|manutenção|latência|desempenho|movimento|rendimento|complexidade),
    (custo|custos|tamanho|grupos|número) reduzid~,
    (impacto|transtorno|transtornos|manutenção|esforço|interrupção|interrupções|consumo|custo|detalhes|intervenção|
    interferência) mínim~,
    mínim~ (impacto|transtorno|transtornos|interrupção|interrupções|esforço|custo|consumo|intervenção|interferência|
    incómodo), escass~, desproporciona(l|is), equilibrad~, moderad~,
    ligeir~ (atraso|atrasos|ajustes|alterações|modificações|desvios), folgad~, abundante[s|mente], generos~,
    plen~ (colaboração|satisfação|funcionamento|confiança|garantia|integração|coordenação|operacionalidade|disposição|
    condições|disponibilidade), predominante[s|mente], complicad~, difícil, difíceis, dificilmente,
    (projetos|problemas|processos|incidentes|tarefas|casos|ambientes|consultas|operações|demandas) complex~,
    (maior|menor) (urgência|importância|relevância|brevidade|celeridade|comodidade|precisão|confiabilidade|
    fiabilidade|rendimento|produtividade|visibilidade|clareza|participação|acessibilidade|divulgação|autonomia|
    detalhe|proteção|estabilidade|esforço|impacto|risco|complexidade|consumo|intensidade),
    [o|um] (mínimo|máximo) de (transtornos|incômodos|incómodos|esforço|interrupções|conforto|comodidade|rendimento|
    garantias|erros|cuidado|eficiência|segurança|qualidade), eminentemente, essencialmente, basicamente,
    (consumo|custo|rotatividade|nível|preço|impacto|risco) (baix~|alto|alta), picos de (carga|demanda)$,
    alt~ (tempo|taxa|índice|percentual|frequência|velocidade), altamente, sumamente, extremamente, verdadeiramente,
    relativamente, ligeiramente, demasiado, demasiadamente, em certa medida, em boa medida, em linhas gerais,
    em termos gerais, o suficiente
  `),
  importance: phrases(`
    fundamental, fundamentais, (aspectos|aspetos|elementos|fatores|pontos|temas|questões|funcionalidades) chave,
    principais, crucia(l|is), decisiv~, primordia(l|is), importância vital, valios~, interessante[s],
    imprescindíveis,
    de (grande|maior|especial|extrema|muita|suma) (interesse|importância|relevância|utilidade|valor),
    (meios|recursos|materiais|equipamentos|ferramentas|conhecimentos|medidas|trabalhos|elementos|
    insumos) (indispensáveis|precisos|precisas), (conselhos|soluções|ferramentas|abordagem|orientações) prátic~,
    (medidas|ações|providências) (correspondentes|cabíveis|devidas), útil, úteis
  `),
  completeness: phrases(`
    (documentação|informação|informações|serviço|solução|soluções|assessoria|cobertura|gestão|visão|formação|análise|
    relatórios|atendimento|suporte) complet~,
    (solução|soluções|visão|abordagem|atenção|assistência|formação|apoio|assessoria|resposta|experiência|serviço|
    serviços|gestão) (integral|integrais|integrada|integradas|global|globais|abrangente|abrangentes), abrangente[s],
    (totalmente|plenamente|completamente) (adaptad~|funciona(l|is)|operaciona(l|is)|limp~|integrad~|satisfeit~|segur~|
    acessíve(l|is)|compatíve(l|is)|capacitad~|transparente[s]),
    de (forma|maneira) (completa|integral|global|integrada|coordenada|ordenada|organizada|objetiva|uniforme|fluida|
    fluída|responsável|ética|criativa|didática|natural|harmoniosa|humanizada), humanizad~
  `),
  clarity: phrases(`
    nítid~, legíve(l|is), legivelmente, inteligíve(l|is), concis~, precisos, precisas, ambígu~,
    em (local|lugar) [bem|muito|facilmente] visível,
    (bem|claramente|facilmente) (visíve(l|is)|identificáve(l|is)|acessíve(l|is)|reconhecíve(l|is)|legíve(l|is)|
    localizáve(l|is)), fidedign~, (linguagem|redação) (clara|acessível|corrente)
  `),
  wellDone: phrases(`
    bem (documentad~|estruturad~|organizad~|definid~|mantid~|desenhad~|projetad~|planejad~|planead~|preparad~|
    equipad~|apresentad~|conservad~|comunicad~|iluminad~|ventilad~|feit~|fundamentad~|coordenad~|sinalizad~|integrad~|
    cuidad~|localizad~|situad~|informad~|atendid~|qualificad~|capacitad~|treinad~|limp~|redigid~|escrit~|elaborad~|
    explicad~|executad~|terminad~|acabad~|ajustad~|testad~|gerid~|distribuíd~|construíd~|desenvolvid~|argumentad~|
    alimentad~|educad~|selecionad~|formad~|trajad~),
    (funcionar|funciona|funcionam|funcionará|funcione|trabalhar|responder|fazer|cuidar) bem,
    devidamente (capacitad~|qualificad~|habilitad~|treinad~|protegid~|mantid~|sinalizad~|organizad~|uniformizad~|
    equipad~|preparad~|atendid~|limp~|orientad~),
    (conhecer|conhece|conhecem|conhecerá|conhecerão|conheça|conheçam|dominar|domina|dominará) bem, sempre em dia
  `),
  comfort: phrases(`
    manejáve(l|is), usáve(l|is), user-friendly, acolhedor[a|es|as], amistos~, empátic~, simpátic~, afáve(l|is),
    gentil, gentis, amável, amáveis, cortesmente,
    (trato|tratamento|linguagem|relação|relacionamento|comunicação|tom|atendimento) (próxim~|caloros~|humano|cordial|
    familiar|acessível), cômod~, cómod~, (condições|nível|níveis|grau) de (conforto|comodidade|bem-estar),
    sem (complicações|problemas|dificuldades|inconvenientes|contratempos|esforço|sobressaltos|atritos|transtornos|
    maiores problemas), divertid~, entretid~, descomplicad~, incômod~, incómod~, fluente[s|mente],
    (capacidade|capacidades|habilidade|habilidades|aptidões) (pedagógic~|comunicativ~|organizativ~|didátic~),
    (habilidade|habilidades|capacidade) de (comunicação|liderança|organização|análise),
    (trabalho|espírito|trabalhar) em equip(e|a), bom ambiente, descontraíd~, relaxad~, alegre[s]
  `),
  safety: phrases(`
    segura, seguras,
    (ambiente|acesso|funcionamento|armazenamento|manuseio|manuseamento|uso|ambientes|local|locais|desenvolvimento|
    transporte|trabalho|serviço|sistema|site) segur~, resiliente[s],
    (material|materiais|mobiliário|embalagem|embalagens|tecido) resistente[s]$,
    (robust~|forte[s]|durável|duráveis|duradour~) e resistente[s], duráveis, durável, forte[s|mente], fortemente,
    potente[s], poderos~, contundente[s], (compromisso|compromissos) firme[s], firmemente, saudáve(l|is),
    (alimentação|comida|dieta) sã,
    (produtos|alimentos|ingredientes|legumes|verduras|frutas|fruta|peixe|hortaliças) fresc~, saboros~, apetitos~,
    nutritiv~, balancead~, (conteúdo|conteúdos|experiência|cardápio|produtos) ric~,
    sem (falhas|erros|defeitos) (graves|aparentes|visíveis)
  `),
  cost: phrases(`
    acessíve(l|is) financeiramente, barat~, módic~,
    (preço|preços|tarifa|tarifas|custo|custos|condições|oferta|valores) (competitiv~|acessíve(l|is)|justo|justos|
    econômic~|económic~|atraente[s]|atrativ~|módic~), custo-efetiv~,
    (preço|preços|condições|tarifas|valores) de mercado, praticad~ no mercado, (ajustad~|adaptad~) ao mercado
  `),
  cooperation: phrases(`
    estreit~ (colaboração|coordenação|cooperação|contato|contacto|relação|comunicação|acompanhamento|vínculo|
    articulação|parceria), (comunicação|relação|diálogo) (abert~|fluid~|construtiv~),
    (espírito|atitude|postura|abordagem|ambiente|clima) (colaborativ~|construtiv~|abert~), harmonios~,
    coordenadamente, ordenadamente, eticamente, ativamente, activamente,
    (participação|escuta|colaboração|postura|atitude|apoio|envolvimento) (ativ~|activ~)
  `),
  effect: phrases(`
    progressivamente, paulatinamente, gradativamente, gradualmente, consistente[s|mente], homogêne~, homogéne~,
    congruente[s], uniformemente, ambientalmente (responsáve(l|is)|sustentáve(l|is)|adequad~|corret~|correct~),
    socialmente responsáve(l|is), apreciáve(l|is), drástic~, ambicios~, realista[s], viáve(l|is), factíve(l|is),
    exequíve(l|is), alcançáve(l|is), credíve(l|is), convincente[s], persuasiv~, inspirador[a|es|as], estimulante[s],
    motivador[a|es|as], enriquecedor[a|es|as], memoráve(l|is), impactante[s], gratificante[s], propíci~,
    condizente[s] com [a|o|as|os] (necessidade|necessidades|mercado|circunstâncias|importância|imagem|função|local),
    compatíve(l|is) com [a|o|as|os] (necessidade|necessidades|mercado|complexidade|importância|função),
    adaptad~ (a|às|aos|ao|à) [cada|suas|seus] (necessidade|necessidades|circunstâncias|características|idade|situação|
    clima), parecid~, análog~, afins,
    (padrões|práticas|usos) (do setor|do sector|da indústria|do mercado|habituais),
    tecnicamente (adequad~|viáve(l|is)), a contento,
    (é|são|será|serão|ser|seja|sejam|está|estão|estará|estarão|esteja|estejam|fique|fiquem|ficará) [muito] (baix~|
    alt~|ordenad~|limp~|complet~|natura(l|is)|atua(l|is)|prátic~|profissiona(l|is)|próxim~|seguro|seguros|funciona(l|
    is)|criativ~|origina(l|is)|especializad~|detalhad~|dinâmic~|econômic~|económic~|positiv~|curt~|ric~|fresc~|
    cuidado|cuidados|visíve(l|is)|acessíve(l|is)|resistente[s]|integral|integrais|concret~|direta|personalizad~|
    individualizad~|leve[s]|justo|justa|organizad~) [e *]$, perceptíve(l|is), resolutiv~,
    (atender|atenda|atenderá|atendam|cumprir|cumpra|superar|supere|satisfazer|corresponder) [a|às|as|suas|
    com as] expectativas, (ideias|propostas|abordagem) (original|originais|frescas), naturais$, raciona(l|is),
    racionalmente
  `),
};

/** Portuguese quantities, ways out and open ends of the same kinds as the listed ones, and what must be left alone. */
export const ptPhrases = {
  quantity: phrases(`
    (uma infinidade|infinidade) de, um sem-número de, um (par|punhado) de, uns quantos, umas quantas, incontáveis,
    inumeráveis, uma (quantidade|diversidade|pluralidade|infinidade) de,
    [uma] (grande|ampla|boa|enorme|vasta) (diversidade|variedade|quantidade|parte|gama) de,
    um número (suficiente|elevado|importante|limitado|reduzido|razoável|significativo) de, demasiad~,
    cert~ (tempo|prazo|margem|flexibilidade), um (leque|amplo leque|vasto leque) de, um conjunto alargado de,
    uma parte significativa
  `),
  escape: phrases(`
    [o] (mais|menos|maior|menor|melhor|máxim~|mínim~) [*] (possível|possíveis), (tão|tanto) * quanto possível,
    tanto quanto possível, até onde for possível, (fará|fazer|farão|fazendo|faz|faça) [todo] o possível,
    tudo o que estiver ao seu alcance, ao seu alcance, [todos] [os|seus] (maiores|máximos) esforços,
    (o|seu) (maior|máximo|melhor) esforço, todos os [seus] esforços,
    esforços (possíveis|necessários|comercialmente razoáveis),
    (envidará|envidarão|envidar|empreender|empreenderá|empregar|empregará) [os|seus|todos os] [melhores|
    maiores] esforços, em caso de necessidade, havendo necessidade$,
    (se|caso|quando|sempre que) (houver|haja) (necessidade|possibilidade|disponibilidade|viabilidade)$,
    havendo (possibilidade|disponibilidade|viabilidade), mediante disponibilidade,
    conforme (disponibilidade|a disponibilidade|conveniência|a conveniência|necessidade),
    segundo (a disponibilidade|as necessidades|a necessidade|as circunstâncias|o caso),
    consoante (a disponibilidade|as necessidades|a necessidade|o caso|os casos|aplicável),
    (se|quando) (as circunstâncias permitirem|for conveniente|for oportuno|for pertinente),
    (quando|se|caso) (cabível|pertinente|oportuno|viável|praticável|for viável|for cabível|se aplique|
    entender necessário|julgue necessário|entenda necessário|exequível),
    sempre que (se justifique|se mostre necessário|se revele necessário|viável|oportuno), no que for aplicável,
    a (seu|exclusivo) (critério|juízo), ao (seu|exclusivo) critério, ao critério (de|do|da), a juízo (de|do|da),
    discricionári~, discricionariamente, (sujeit~|condicionad~) (a|à) disponibilidade, em função da disponibilidade,
    como regra [geral], por regra geral, em regra, via de regra, de modo geral, de um modo geral, de maneira geral,
    em geral$, salvo exceções, salvo excepções,
    em casos (pontuais|especiais|concretos|justificados|devidamente justificados),
    em situações (pontuais|especiais|justificadas), (tentará|tentarão), com preferência,
    com a possível (brevidade|urgência), (se|quando|onde|sempre que|caso) preciso$, a ser possível,
    dependendo da (necessidade|disponibilidade|situação), dependendo das (necessidades|circunstâncias),
    na (máxima|maior|menor) medida, em (maior|menor) medida, salvo se [não] for (possível|impossível),
    quando exigível, se viável, quando viável, quando der, se puder,
    que (o|a) * (considerar|considere|julgar|entender) [mais] (necessári~|oportun~|conveniente[s]|adequad~),
    que [se] (considerar|considere|julgar|julgue|entender|entenda) [mais] (necessári~|oportun~|conveniente[s]|
    adequad~), à satisfação (de|do|da)
  `),
  openEnd: phrases(`
    (e|ou) outr~ (serviços|tarefas|trabalhos|atividades|elementos|aspectos|aspetos|meios|áreas|zonas|similares|
    análog~|afins|correlat~|semelhantes|relacionad~), (e|ou) (análog~|parecid~|correlat~|assemelhad~|congêneres),
    e muito mais, a título (enunciativo|exemplificativo), de (forma|maneira) exemplificativa,
    (rol|caráter|lista) exemplificativ~, [exemplificativ~|enunciativ~] [mas|e] não (taxativ~|limitativ~),
    sem caráter exaustivo, que (possam|possa|venham a|venha a) surgir,
    [(e|ou) outr~] que se (fizerem|façam) necessári~, que forem necessári~, que venham a ser necessári~,
    entre demais, dentre demais, e demais (serviços|tarefas|atividades|itens) (correlat~|afins|necessári~|similares)
  `),
  exceptions: phrases(`
    mais recente[s], necessariamente, estritamente, com antecedência (mínima|de|não|igual|superior),
    (a|em) tempo (integral|parcial|inteiro|real), grande (formato|porte|empresa|público|consumo),
    grandes (empresas|superfícies|contribuintes|clientes|grandezas),
    pequen~ (porte|empresa|empresas|e médi~|ou médi~|produtor|produtores), médi~ e grande[s],
    (cuidados|jornada|terapia|tratamento) intensiv~, elevad~ (a|ao|à), moderad~ por,
    (assinatura|assinaturas|certificado|certificados|selo|selos|prestador|prestadores|serviço|serviços) [eletrônic~|
    eletrónic~] [de confiança] qualificad~, maioria qualificada, qualificad~ como,
    (direito|direitos|liberdades|lei) (fundamental|fundamentais), ensino fundamental, educação fundamental,
    (sede|sedes|dependências|ruas|acessos|fachadas|oficinas|contas|vias|páginas|entradas) principais,
    economicamente [mais] vantajos~, mais vantajos~, (proposta|propostas|oferta|contratação) [mais] vantajos~,
    (energia|energias) limpas, (conexão|ligação|assinatura|autenticação) segura, (conexões|ligações) seguras,
    autenticação forte, mínimo viável,
    (serviço|serviços|dados|informação|informações|formação|documentação) de qualidade (de|do|da|dos|das),
    (trabalhador|trabalhadores|pessoal|contrato|contratos|dolo) (eventual|eventuais),
    (dia|dias|hora|horas) (útil|úteis), (vida|área|carga|superfície) útil,
    (centro|centros|modelo|prêmio|prémio|programa) de excelência, bem como,
    (formad~|capacitad~|preparad~|treinad~|habilitad~) (por|com),
    (falta|faltas|infração|infrações|incidente|incidentes) muito grave[s],
    eventuais (danos|multas|prejuízos|custos|despesas|litígios|recursos|sanções|penalidades),
    ampla (concorrência|defesa), relativamente (a|à|ao|às|aos), não (útil|úteis),
    (público|população|comunidade|sociedade|cidadão) em geral, autoridade competente, legíve(l|is) por,
    ordem de preferência, deficiente[s] (auditiv~|visual|visuais|físic~),
    (nome|nomes|identificador|identificadores) [totalmente] qualificad~, (expressão|expressões) regular[es],
    (uma|a|as|valor|expressões|expressão) constante[s]
  `),
};
