import { check } from './marked.ts';

/** Statements that judge, in forms that no list names one by one, with the vague words in «…». */
const JUDGEMENTS = {
  es: `
    El soporte responde «velozmente» y el código queda «bien documentado»
    El manual será «lo más claro posible»
    Las máquinas serán «modernísimas»
    El contratista hará «esfuerzos necesarios»
    El personal está «altamente cualificado» y trabaja «con seriedad»
    El servicio «será cercano»
    El contratista limpia, «si hace falta», los cristales
    La espera será «breve»
    La espera será breve, de 5 minutos como máximo
    Se usarán los medios «que el contratista considere necesarios»
    Se dará una «atención especial» a los detalles
  `,
  pt: `
    O suporte responde «velozmente» e o código fica «bem documentado»
    O manual será «o mais claro possível»
    A máquina será «modernísima»
    A contratada «envidará todos os esforços» para cumprir o prazo
    O pessoal é «altamente qualificado» e trabalha «com seriedade»
    O serviço «será próximo»
    A contratada limpará os vidros, «se preciso»
    A espera será «breve»
    A espera será breve, de no máximo 5 minutos
    Serão usados os meios «que se fizerem necessários»
  `,
  pl: `
    Kod jest «dobrze udokumentowany»
    Raport będzie «możliwie jak najkrótszy»
    Zajęcia prowadzi «kreatywny» i «kompetentny» trener
    Wykonawca «dołoży należytych starań»
    Personel pracuje «fachowo» i «z zaangażowaniem»
    Koszt «będzie niski»
    Wykonawca umyje okna, «jeśli zajdzie potrzeba»
    Przerwa «będzie krótka»
    Przerwa będzie krótka, najwyżej 5 minut
    «Łatwiejsza» obsługa i «najbezpieczniejsze» rozwiązania
  `,
};

/** Statements that anybody can check, in words that look like the vague ones: facts, and terms of law and technology. */
const FACTS = {
  es: `
    Las facturas se emiten mensualmente y se envían electrónicamente al cliente
    Las copias se realizan automáticamente cada noche
    El contrato se rige exclusivamente por la legislación española
    El responsable firma digitalmente el acta
    Únicamente el administrador puede borrar registros
    El saldo se liquida anualmente en la cuenta del cliente
    Las partes designan conjuntamente un árbitro
    El pedido se confirma previamente por escrito
    El usuario acepta expresamente las condiciones antes de registrarse
    Los datos se cifran simétricamente con AES
    El informe se publica simultáneamente en los dos idiomas
    Los registros se guardan localmente y en la nube
    El pago se hace íntegramente a la entrega
    Las horas se facturan separadamente de los materiales
    El contratista responde solidariamente con sus subcontratistas
    El acceso se bloquea temporalmente tras cinco intentos
    El comité aprueba por mayoría absoluta el presupuesto
    La sede principal está en Sevilla
    La firma electrónica cualificada identifica al representante
    El contratista es titular de los derechos de autor
    El trabajador a tiempo completo ficha a la entrada y a la salida
    El sistema muestra la hora en tiempo real
    La caja fuerte se abre con dos llaves
    La energía se compra a un proveedor de energías limpias
    La oferta económicamente más ventajosa gana el concurso
    La empresa es una pequeña y mediana empresa según la ley
    El texto usa la versión más reciente de la plantilla oficial
    El informe figura en el anexo III
    El producto mínimo viable incluye el registro y el pago
    El contrato eventual termina con la obra
    Los derechos fundamentales figuran en el anexo de privacidad
    La imagen se entrega en gran formato, de 3 por 2 metros
    El certificado de profesionalidad se adjunta a la oferta
    El diseño de alto nivel se entrega en el primer hito
    El equipo está formado por un jefe de proyecto y dos programadores
    El proveedor de servicios de confianza emite el sello
    El plazo vence el último día del mes
    El tipo de interés es el legal del dinero
    El seguro de responsabilidad civil cubre un millón de euros
    El código fuente se entrega en un repositorio Git
    El cliente conserva la propiedad intelectual
    El acta recoge los acuerdos y sus responsables
    La base de datos se migra al nuevo servidor
    El formulario pide nombre completo, teléfono y correo
    El personal lleva uniforme con el logotipo
    Las quejas se registran en el libro de reclamaciones
    El contratista notifica la brecha sin dilación indebida
    La mesa de contratación abre las ofertas en acto público
    El alta y la baja de usuarios se hacen por formulario
    El convenio colectivo fija la jornada
    El mantenimiento extraordinario se presupuesta aparte
    La página carga las tipografías desde el servidor propio
    La empresa limpia las ventanas de las dos plantas
    El cliente completa la ficha y la devuelve firmada
    Los residuos se separan en orgánicos, papel y vidrio
    Se entregan tres ejemplares del plano
    El protocolo TLS protege la conexión segura del portal
    Cada aula tiene un proyector y una pantalla
    El pago directo a subcontratistas requiere cesión notarial
    El precio es fijo y no se revisa
    Si es necesario cambiar la fecha, se avisa el día anterior
    El activo fijo se inventaría cada año
    Las alegaciones se presentan en el registro general
    El tren de alta velocidad llega a Sevilla
    La velocidad de carga se mide con Lighthouse
    El jefe de obra es responsable del libro de órdenes
    Los documentos originales se archivan en la sede
    La directora general firma el convenio
    El software libre se publica con licencia GPL
    El personal propio no se subroga
    La edad mínima es de 16 años
    El informe de auditoría lo firma un auditor inscrito
    La fianza definitiva es del 5 % del precio
    La comunicación se hace por correo certificado
    El curso práctico se imparte en el taller
    La parte expositiva y la parte práctica se evalúan por separado
    El plano general se entrega en A1
    La copia completa se hace los domingos
    El agua potable procede de la red municipal
    El material de oficina lo aporta el cliente
    El precio incluye el transporte y el montaje
    La persona designada asiste a las reuniones
    La licencia de uso es perpetua
    El acceso remoto se hace por VPN
    El contratista aporta la maquinaria ligera y la pesada
    El producto fresco se entrega a las siete de la mañana
    El servicio se presta de forma presencial
    La entrega parcial se factura al mes siguiente
    La nota media final se publica en el tablón
    El peso máximo autorizado es de 3,5 toneladas
    El cliente podrá resolver el contrato por impago
    La solicitud se resuelve de forma automática
    El menú vegetariano se pide el día anterior
    El director del proyecto es el interlocutor único
    El ruido no supera los 45 dB
    Los residuos peligrosos se entregan a un gestor autorizado
    La grabación se borra a los 30 días
    El trabajo nocturno se abona con un recargo del 25 %
    La garantía cubre piezas y mano de obra
    El edificio consta de planta baja y primera planta
  `,
  pt: `
    As faturas são emitidas mensalmente e enviadas eletronicamente ao cliente
    As cópias são feitas automaticamente todas as noites
    O contrato rege-se exclusivamente pela lei portuguesa
    O responsável assina digitalmente a ata
    Somente o administrador pode apagar registros
    O saldo é liquidado anualmente na conta do cliente
    As partes designam conjuntamente um árbitro
    O pedido é previamente confirmado por escrito
    O usuário aceita expressamente as condições antes do cadastro
    Os dados são cifrados simetricamente com AES
    O relatório é publicado simultaneamente nos dois idiomas
    Os registros são guardados localmente e na nuvem
    O pagamento é feito integralmente na entrega
    As horas são faturadas separadamente dos materiais
    A contratada responde solidariamente com as subcontratadas
    O acesso é bloqueado temporariamente após cinco tentativas
    A comissão aprova o orçamento por maioria absoluta
    A sede principal fica em Lisboa
    A assinatura eletrônica qualificada identifica o representante
    O contratante é titular dos direitos de autor
    O trabalhador a tempo integral regista a entrada e a saída
    O painel mostra os dados em tempo real
    Os filtros são limpos após cada uso
    Os vidros são limpos por dentro e por fora
    A proposta economicamente mais vantajosa vence o certame
    A empresa de pequeno porte apresenta declaração própria
    O texto usa a versão mais recente do modelo oficial
    O relatório consta do anexo III
    O produto mínimo viável inclui o cadastro e o pagamento
    A contratada responde por eventuais danos ao patrimônio
    Os direitos fundamentais constam do anexo de privacidade
    O cartaz é impresso em grande formato
    A escola atende alunos do ensino fundamental
    O prazo conta-se em dias úteis
    A equipe é formada por um gerente e dois programadores
    O certificado qualificado é emitido pela autoridade certificadora
    O prazo termina no último dia do mês
    A taxa de juros é a legal
    O seguro de responsabilidade civil cobre um milhão de reais
    O código-fonte é entregue em um repositório Git
    O cliente conserva a propriedade intelectual
    A ata regista as decisões e os responsáveis
    A base de dados é migrada para o novo servidor
    O formulário pede nome completo, telefone e e-mail
    O pessoal usa uniforme com o logotipo
    As queixas são registadas no livro de reclamações
    O usuário pode procurar documentos pelo número
    O pregoeiro abre as propostas em sessão pública
    A inclusão e a exclusão de usuários são feitas por formulário
    A convenção coletiva fixa a jornada
    A manutenção extraordinária é orçada à parte
    A licitação segue o critério de menor preço
    A ampla concorrência vale para todos os itens do edital
    O cliente preenche a ficha e devolve a via assinada
    Os resíduos são separados em orgânicos, papel e vidro
    São entregues três vias do projeto
    O protocolo TLS cria a conexão segura do portal
    Cada sala tem um projetor e uma tela
    O serviço abrange a sede, bem como as duas filiais
    O preço é fixo e não é reajustado
    Relativamente ao lote 2, o prazo é de 30 dias
    Se for necessário mudar a data, o aviso é dado na véspera
    O ativo imobilizado é inventariado todos os anos
    As alegações são apresentadas no protocolo geral
    O diretor-geral assina o convênio
    O software livre é publicado sob licença GPL
    A idade mínima é de 16 anos
    O relatório de auditoria é assinado por auditor inscrito
    A caução definitiva é de 5 % do preço
    A comunicação é feita por carta registada
    O curso prático é dado na oficina
    A planta geral é entregue em A1
    A cópia completa é feita aos domingos
    A água potável vem da rede municipal
    O material de escritório é fornecido pelo cliente
    O preço inclui o transporte e a montagem
    A pessoa designada participa das reuniões
    A licença de uso é perpétua
    O acesso remoto é feito por VPN
    O serviço é prestado de forma presencial
    A entrega parcial é faturada no mês seguinte
    O peso máximo é de 3,5 toneladas
    O cliente pode rescindir o contrato por falta de pagamento
    O pedido é decidido de forma automática
    O cardápio vegetariano é pedido na véspera
    O gestor do projeto é o único interlocutor
    O ruído não passa de 45 dB
    Os resíduos perigosos são entregues a operador licenciado
    A gravação é apagada após 30 dias
    O trabalho noturno é pago com acréscimo de 25 %
    A garantia cobre peças e mão de obra
    O edifício tem rés do chão e primeiro andar
    O licitante vencedor assina a ata de registro de preços
    O fiscal atesta a nota fiscal
    Os bens são tombados no patrimônio
    O imposto é retido na fonte
    A fonte de alimentação é substituída em garantia
    As placas indicam a saída de emergência
    O leitor de código de barras é ligado por USB
    O curso tem 40 horas e termina com prova escrita
    O certificado é emitido em nome do participante
  `,
  pl: `
    Faktury są wystawiane miesięcznie i wysyłane elektronicznie do klienta
    Kopie są wykonywane automatycznie każdej nocy
    Umowa podlega wyłącznie prawu polskiemu
    Kierownik podpisuje protokół cyfrowo
    Jedynie administrator może usunąć wpis
    Strony wspólnie powołują arbitra
    Zamówienie jest uprzednio potwierdzane pisemnie
    Użytkownik wyraźnie akceptuje regulamin przed rejestracją
    Dane są szyfrowane symetrycznie
    Raport jest publikowany równocześnie w dwóch językach
    Pliki są zapisywane lokalnie i w chmurze
    Zapłata następuje w całości przy odbiorze
    Godziny są rozliczane oddzielnie od materiałów
    Wykonawcy odpowiadają solidarnie
    Konto jest czasowo blokowane po pięciu próbach
    Komisja przyjmuje budżet bezwzględną większością głosów
    Główna siedziba znajduje się w Krakowie
    Kwalifikowany podpis elektroniczny wskazuje przedstawiciela
    Zamawiający nabywa autorskie prawa majątkowe
    Pracownik zatrudniony na czas określony podpisuje listę obecności
    Panel pokazuje dane w czasie rzeczywistym
    Hasło jest przechowywane w postaci skrótu
    Wygrywa najkorzystniejsza oferta
    Wykonawca jest małym przedsiębiorstwem w rozumieniu ustawy
    Nazwa pliku zaczyna się wielką literą
    Wykaz urządzeń zawiera załącznik nr 3
    Serwer stosuje silne uwierzytelnianie klienta
    Umowa zlecenie kończy się z dniem odbioru robót
    Szczególne kategorie danych nie są przetwarzane
    Butelki są wielokrotnego użytku
    Uczestnik zdaje egzamin teoretyczny i praktyczny
    Zespół składa się z kierownika i dwóch programistów
    Kary wynoszą odpowiednio 1% i 2% wynagrodzenia
    Termin upływa ostatniego dnia miesiąca
    Odsetki nalicza się w wysokości ustawowej
    Ubezpieczenie odpowiedzialności cywilnej obejmuje milion złotych
    Kod źródłowy jest przekazywany w repozytorium Git
    Protokół zawiera ustalenia i osoby za nie odpowiedzialne
    Baza danych jest przenoszona na nowy serwer
    Formularz zawiera imię, nazwisko i telefon
    Personel nosi ubrania robocze z logo
    Skargi wpisuje się do książki skarg
    Oferty są otwierane publicznie
    Konta zakłada się na wniosek kierownika
    Układ zbiorowy określa czas pracy
    Prace dodatkowe są wyceniane osobno
    Szczegółowy opis przedmiotu zamówienia stanowi załącznik nr 1
    Klient wypełnia kartę i zwraca podpisany egzemplarz
    Odpady dzieli się na papier, szkło i bioodpady
    Wykonawca przekazuje trzy egzemplarze projektu
    Połączenie z portalem jest szyfrowane protokołem TLS
    Każda sala ma rzutnik i ekran
    Cena jest stała i nie podlega waloryzacji
    Pełnomocnik jest należycie umocowany
    Plakat jest drukowany dwustronnie w kolorze
    Zabronione są czyny nieuczciwej konkurencji
    Sieć rozległa łączy cztery oddziały
    Badanie zadowolenia klientów przeprowadza niezależna firma
    Wykształcenie wyższe potwierdza dyplom
    Siła wyższa zwalnia z kary umownej
    Ważny paszport okazuje się przy wejściu
    Środki trwałe są spisywane co roku
    Dokumenty oryginalne są przechowywane w siedzibie
    Dyrektor generalny podpisuje porozumienie
    Oprogramowanie jest udostępniane na licencji GPL
    Wiek minimalny wynosi 16 lat
    Raport z badania podpisuje biegły rewident
    Zabezpieczenie wynosi 5% ceny
    Zawiadomienie wysyła się listem poleconym
    Zajęcia praktyczne odbywają się w warsztacie
    Rzut ogólny jest przekazywany w formacie A1
    Serwer główny i zapasowy znajdują się w osobnych ośrodkach
    Pełna kopia jest wykonywana w niedziele
    Woda pitna pochodzi z sieci miejskiej
    Materiały biurowe zapewnia zamawiający
    Cena obejmuje transport i montaż
    Licencja jest udzielana bezterminowo
    Dostęp zdalny odbywa się przez VPN
    Usługa jest świadczona stacjonarnie
    Część dostawy jest fakturowana w następnym miesiącu
    Masa całkowita nie przekracza 3,5 tony
    Zamawiający może wypowiedzieć umowę z powodu braku zapłaty
    Wniosek jest rozpatrywany automatycznie
    Posiłek wegetariański zamawia się dzień wcześniej
    Kierownik projektu jest jedyną osobą do kontaktu
    Hałas nie przekracza 45 dB
    Odpady niebezpieczne odbiera uprawniona firma
    Nagranie jest usuwane po 30 dniach
    Praca w nocy jest płatna z dodatkiem 25%
    Gwarancja obejmuje części i robociznę
    Budynek ma parter i piętro
    Podatek jest pobierany u źródła
    Zasilacz jest wymieniany w ramach gwarancji
    Tablice wskazują wyjście ewakuacyjne
    Czytnik kodów jest podłączony przez USB
    Kurs trwa 40 godzin i kończy się egzaminem pisemnym
    Zaświadczenie wystawia się na nazwisko uczestnika
    Umowę zawiera się na czas nieokreślony
    Oferty częściowe są dopuszczalne
    Wadium wnosi się w pieniądzu
    Protokół odbioru podpisują obie strony
  `,
};

describe('statements that judge', () => {
  for (const [language, text] of Object.entries(JUDGEMENTS)) {
    it(`are told by the words that judge: ${language}`, () => check(text, { language }));
  }
});

describe('statements that anybody can check', () => {
  for (const [language, text] of Object.entries(FACTS)) {
    it(`are left alone, whatever they sound like: ${language}`, () => check(text, { language }));
  }
});
