import type { SpokenReason } from './lexicon';

/** Portuguese: what happened to people, told instead of named. Complaints, beside those of the other lists. Reasons of the product. */
export const PORTUGUESE_PRODUCT_STORIES = {
  product_gap: `(à|na) (unha|manivela); (faz|faço|fazer|fazemos|lanço|lançar|lançamos|calcul*|digit*|escrev*|anot*|
    preench*|somar|somo|registo) .. (à|na) mão; (faço|fazemos|fazer|anoto|anotamos|anotar|guardo| guardamos| controlo|
    controlamos|lanço|mantenho|mantemos|registo|tenho|temos|calculo|calculamos|continuo|continua*) .. (excel|
    planilha|papel|caderno|caderninho|folha de cálculo|por fora|paralel*|post it|bloco|quadro branco| access|google|
    word|à parte|calculadora); (copi*|transcrev*|redigit*|digit*|reescrev*|passo|passamos|colo|colar) .. (um a um|uma
    a uma|linha (a|por) linha|duas vezes|de um (para|pro)|para (o|a) (excel|outro|planilha)|tudo de novo|no outro|
    print*|colar|word); (um a um|uma a uma|linha a linha|linha por linha|um por um|uma por uma|de um em um); (só|
    apenas) (aceita*|deixa*|dá para|dá pra|suporta*|reconhece*|conhece*|exporta*|lê|imprime*|mostra*|faz| trabalha*|
    sai|existe*| conta) .. (um|uma|uns|em|pdf|csv|inglês|percentual|dois|segunda|por); (não|nem) (dá para|dá pra|se
    consegue|consigo|conseguimos|deixa*|conhece*|aceita*|entende*|prevê|calcula*|separa*) .. (turno*|escala*|lote*|
    grade|tamanho* e|moeda*|filia*|várias loja*|dois (armazéns|depósitos|endereços|contactos|responsáveis|
    encarregados)|duas (moradas|empresas|lojas)|mais de (um|uma|dois)|ao mesmo tempo|por peso|em massa|em lote);
    (sistema|programa|ferramenta|calendário|agenda|app| módulo|aplicação) .. (não (entende|conhece|sabe o que é|
    contempla|prevê|aceita|deixa|faz|fala com|conversa com| puxa|separa|distingue| imprime|gera|emite|calcula)|só
    (aceita|conhece|faz|deixa|mostra|sabe|pensa)|acha que|pensa que (o|só|toda|todo)); (não|nem) (fala|falam|conversa|
    conversam|comunica|se liga|liga) (com)? (o|a|nosso|nossa)? (erp|sap|contabilidade| banco|primavera|phc|totvs|
    bling|sage|site|loja*|crm|balança|impressora|fiscal|folha|ponto| whatsapp|excel|outro*); (cadê|onde está|para
    quando|pra quando|quando (sai|vem|chega)) (o|a|um|uma)? _? (modo|app| versão|integração| botão|filtro|relatório|
    campo|opção|exportação); (tivemos|tive|temos|obriga*|fomos|acabámos| acabamos) (de|que|por| a)? .. (comprar|
    contratar|usar|desenvolver|pagar|programar) .. (outro|outra|terceiro| externo|por fora|um script| só para|só pra|
    macro); (um script|uma macro|gambiarra*|desenrasc*|jeitinho|remend* com|à martelada); (quem (vende| trabalha|tem|
    usa|opera|faz)) .. (por peso|fora|mais de|turno*|dois|várias|filiais| não tem|fica*); (multi (loja*| moeda*|
    empresa*|idioma*|filia*)|multiloja|multifilial); (duplicar|clonar|desfazer| arrastar|agrupar|em massa|em lote|de
    uma vez|vários de|modo escuro|offline|sem internet|sem rede|sem sinal) .. (não|nada|nunca|nem|zero|só| impossível|
    vira|para|morre); (sonho|sonhamos) (com|em|que); (pedi*|pedid*|sugest*| sugeri*) .. (fórum|votos|mural| desde 20*|
    há (dois|três|quatro|anos)); (quem dera|bastava|era só|só queria| bastaria|o mínimo) .. (um|uma|ter| poder|que
    (desse|desse para|tivesse|avisasse|deixasse|mostrasse)|alerta|campo| botão)`,
  reliability_performance: `(sumi*|some|somem|desapare*|evapor*|apagou se|apagaram se|perdeu se|perderam se|comeu|
    engoliu|zerou|zerado*|zeraram) .. (pedido*|dado*|venda*|ficha*|cadastro*|agenda*|agendamento*|registo*|registro*|
    lançamento*|foto*|trabalho|manhã|tarde|semana|hora*|tudo|cliente*|preço*|estoque|stock|carrinho|nota*|anexo*);
    (pedido*|dado*|venda*|ficha*|agenda*|agendamento*|registo*|registro*|lançamento*|foto*|cliente*|preço*|estoque|
    stock|saldo*|total|totais|número*|horas|reserva*|leitura*|marcação|marcações) .. (sumi*|desapare*|evapor*|zer*|
    apareceu*|aparece* (duas|em dobro|duplicad*|só)|em dobro|duplic*|mud* sozinh*|passou sozinh*|voltou|voltaram|não
    (bate*|bato*|fecha*|apareceu|aparecem|entrou|entraram|chegou|chegaram)|errad*|um diz|diferent* (cada|conforme));
    (dá tempo de|tempo de tomar|vou (buscar|tomar|fazer)|tomo|faço) (ir)? .. (café|cafezinho|chá|cigarro|atender
    outro|almoçar); (café|cafezinho|chá|cigarro) .. (enquanto|até|abre|abrir|carrega*|a rodar|rodando); (roda|rodinha|
    ampulheta|bolinha|círculo| barra) .. (rodando|a rodar|girando|a girar|gira|roda|infinit*|parad*|colorid*|noventa);
    (ficou|fica|ficaram| ficamos|ficámos|deixou*|deixaram) (tudo|toda|todo|o|a)? _? (parad*|às escuras|no escuro|sem
    sistema|em branco| muda|mudo|a ver navios|pendurad*|congelad*|bloquead*|cinzento|branco|preto); (sistema|programa|
    site|caixa|loja| portal|app|ecrã|tela|painel) .. (parou|para|parad*|morre*|morto|dorme|dormiu|capot*|tombou|
    ajoelh*|engasg*| soluç*|caduc*|abaixo|aos soluços|girando|pisca*|gelou|deita se|foi se|apaga*|desmai*|vai para o
    chão|no chão); (fila|clientes|freguês*|fregueses|paciente*|balcão|caixa) .. (à espera|esperando|parad*|sistema|
    enquanto|travad*| papel|caneta); (voltar*|voltamos|voltámos|recorremos|passamos|passámos) .. (papel|bloquinho|
    caneta|caderno|lápis| talão); (reinici*|desligar e ligar|desligo e ligo|desliga e liga|f5|atualizar a página|
    entrar de novo|entro de novo|limpar o cache|cache); (duas|três|quatro|cinco|seis|nove|várias|mil) vezes .. (o
    mesmo|a mesma|pedido|por semana|por dia|esta semana|esse mês|este mês|num dia|seguid*|cobrad*); (toda|todo|todas|
    todos) (a|o|as|os)? (segunda*|sexta*|manhã*|fim de mês|fecho*|fechamento|dia 5|dia 20|virada|noite*|sábado*| black
    friday) .. (mesma| mesmo|cai*|trav*|lent*|fora|abaixo|arrast*|nada|ninguém entra|erro*|para); (black friday| dia
    das mães|natal|pico| hora de ponta|horário de pico|hora do almoço|fim do mês|fecho|fechamento|virada) .. (cai*|
    trav*|abaixo|lent*| parad*|fora|girando|arrast*|carroça|nada|morre*|erro*); (pdf|relatório|etiqueta*|recibo| nota|
    certificado*|e mail*|impress*) .. (em branco|vazi*|cortad*|sai torto|acento*|dobrad*|repetid*|trocad*|não (sai|
    saiu|chega*| chegou)); (acentos|fuso*|arredond*|cêntimo*|centavo*) .. (vir*|come*|troc*|errad*|diferença| hora*|
    mal|não|perd*| interrog*); (app|aplicação|aplicativo) .. (fecha se|fecha|morre|aquece|gasta a bateria|come a
    bateria|não abre| sozinh*|salta); (notificação|notificações|alerta*|aviso*|lembrete*|e mail*) .. (não (chega*|
    toca*|tocou|vem|saem| sai)|tarde|atras*|depois (de|do|da)|quatro vezes|duas vezes|em dobro); (nem com reza|rezo|
    rezar| rezamos|cruzo os dedos| dedos cruzados|figas|vela acesa|roleta russa); (atualização|update|versão nova|
    última versão|nova versão) .. (desde|comeu|parou|deixou|partiu|quebr*|estrag*|apag*|mat*|levou|rebent*|veio e)`,
  usability: `(post it|papelinho*|cola|colinha|cábula|caderno|anotei|anoto|desenhei) .. (passo*|caminho*|botão|
    botões|onde|setinha*|monitor|clicar|menu*|saber|lembrar); (precisa*|preciso|exige*|só com|requer) .. (mapa|gps|
    bússola|curso superior|engenheir*|doutoramento|doutorado|phd|diploma|decorar|piloto|manual|adivinh*); (cabine|
    cockpit|painel) de (avião|aviões|nave|foguetão|foguete); (clico|clicar|carrego|carregar|toco|aperto|abro|abrir|
    percorr*|passo por|saltar) .. (quatro|cinco|seis|sete|oito|nove|dez|doze|quinze|vezes|janelas|ecrãs|telas|sítios|
    lugares|menus|abas|separadores); (três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|quinze|vinte) (cliques|
    toques|passos|telas|ecrãs|janelas|abas|menus|separadores|campos|carregadelas|toquezinhos); (escondid*|enterrad*|
    camuflad*|disfarçad*|atrás|debaixo) .. (três|botão|menu*|clique|engrenag*|ícone|pontinhos|separador|aba|rodapé);
    (não|nunca|ninguém|nem) .. (acho|acha|achei|acham|encontro|encontra|encontrei|descobri*|descubro|dou com|dá com|
    adivinh*) .. (onde|botão|nada|menu|opção|caminho|lado nenhum|sítio|relatório|a coisa|as coisas); (procuro|
    procurar|procurando|à procura|à caça|cacei|caçar|caço|catar|caça ao tesouro) .. (botão|opção|menu|onde|relatório|
    minutos|lista|linha|meia hora|tesouro); (letra*|botão|botões|ícone*|texto*|fonte|números) .. (formiga|pulga|arroz|
    lupa|óculos|pequen*|miúd*|minúsc*|cinza|cinzent*|claro|colad*|igua*|gême*|dedo*| luva*); (cinza|cinzento|amarelo|
    verde|vermelho|branco|bege) (sobre|em cima de|em|quer dizer|significa|é) _; (lupa|vista cansada|estreit* os olhos|
    semicerr*|daltónic*|daltônic*|zoom); (enganou se|enganei me|me enganei| cliquei|cliquem|clicou|carregou|carreguei|
    apertei|apertou|apagou|apaguei|enviei|enviou) .. (sem querer|por engano|errad*|achando|a pensar|pensando|trocad*|
    no lugar|em vez|ao lado); (avó|mãe|sogra|tia|pai|dona _|seu _| senhoras|malta|rapaziada|equipa|equipe|balconista*|
    caixa|garçom|garçons|motorista*|operadores|vendedor*| professor*|enfermeir*|mecânicos|pedreiros|recepção|receção|
    novatos) .. (perd* se|se perde*|baralh*|às aranhas| apanha*|empac*|engasg* na|não (acerta*|atina*|encontra*|acha*|
    percebe*|sabe* onde|entra* nem)|foge*|desist*|tem medo|trava na|chorou|chora|prefere* (o)? papel); (baralh*| às
    aranhas|à toa na tela|aos papéis|tontear|tonto| tonta|zonz*|dor de cabeça de tanto|um parto|volta ao bilhar| sopa
    de|salada de|selva|barafunda|trapalhada| salganhada|monstro|manta de retalhos|miscelânea); (mud*|trocar*| tiraram|
    mexeram) .. (de (lugar|sítio)|tudo do lugar|do lugar|os botões|o menu|o ecrã|a tela|as cores|a cara|visual);
    (mesma coisa|mesmo) .. (chama se|tem (dois| três) nomes|nomes diferentes|nome noutro|noutro sítio|três lugares);
    (mensagem|aviso|erro) (diz|dizia|de erro| aparece|só diz) .. (erro|código|0x*|inválid*|inglês|nada|e eu|ponto|
    campo|operação|algo); (enter|tab|scroll| arrastar|rolar|rolagem|deslizar|arrasta*) .. (salta|pula|vai|manda|envia|
    fundo|fim|lado|até|dedo|polegar|doer| quilóm*|infinit*); (pop up*|popup*|janelinha*|balõe*|banner*) .. (pul*|
    salt*|tapa*|aparec*|frente|fecha*| atrapalh*|cim*); (esquece|perde|limpa|apaga) (se)? (os|o|todos os)? (filtro*|
    que escolhi|que preenchi|formulário| seleção|campos); (tem|com) (cara|pinta|aspeto|ar|jeito) de (19*|20*|dos|
    ontem|windows|repartição|anos|museu| anteontem); (terminologia|jargão|palavrão|palavrões técnic*|linguagem de|
    nomes esquisitos|nomenclatura| vocabulário|termos em inglês|informatiquês)`,
  onboarding_implementation: `(assin*|contrat*|compr*|fech*|pag*) .. (em (janeiro|fevereiro|março|abril|maio|junho|
    julho|agosto|setembro|outubro|novembro|dezembro)|há (meses|seis|cinco|quatro|oito|um ano|meio)) .. (ainda|e
    (ainda| estamos|nada|até|só|não)|não|continuamos|estamos); (ainda|até hoje|até agora) .. (sistema (velho|antigo|
    anterior)| programa (velho|antigo)|não (entrámos|entramos|arrancámos|arrancamos|estreámos|estreamos|ligámos|
    emitimos| abrimos|saímos|vendemos)|em (paralelo|duplicado)|metade (dos|das)|por configurar|por importar|no zero|
    nos testes); (receb*|mandaram|enviaram|deram|jogaram|atiraram|chegou|veio|largaram) (me|nos)? .. (login|link|senha
    e| manual| pdf*|vídeo*|tutoriais|caixa|credenciais|playlist|pasta|boas vindas|bem vindo) .. (e (boa sorte|adeus|
    tchau| pronto|só|vire*|virem|desenrasc*|mais nada|foi)|só|e pronto|boa sorte); (vire se|virem se|se vira|se virem|
    virámo nos|desenrasc* (se|nos|me)|desenrasquei|desenrascámos|desenrascamos|nos viramos|me virei|cada um se vira|
    aprendi (sozinh*|fuçando|apanhando|com|no)|aprendemos (sozinh*|fuçando|apanhando|com|no)|fuçando|apanhando|
    autodidata*|youtube|tutoriais de um); (sessão|sessões|aula*|horinha|uma hora|duas horas|meia hora|webinar|call|
    encontro|videochamada|zoom|slides|palestra) .. (de)? .. (treino|treinad*|formação|aprend*|ensin*|ninguém percebeu|
    não ensin*|nada ficou|mostrar*|para tudo|pra tudo|arranque|início|integração|kick off|e (pronto|adeus| tchau|
    acabou)); (formador*|formadora|implantador*|implantadora|instrutor*|quem nos (acompanhava|acompanhou| treinou|
    implantava)|pessoa que (implant*|nos acompanh*|trein*)) .. (correndo|a correr|sumiu|desaparec*|saiu| troc*|mud*|
    faltou|leu|lia|sem|não|nunca|nova|outr*|foi de férias|atropel*); (dados|cadastro*|base|histórico| saldos|clientes|
    fornecedor*|produtos|contactos|contatos|artigos) .. (antig*|velh*|iniciais|do sistema|carga| import*|migr*|vieram|
    veio) .. (troc*|sem|misturad*|errad*|a metade|metade|incomplet*|pela metade|invert*|ficaram| ficou|duplicad*|
    perd*|não (vieram|veio)|zer*|à mão|na mão|fora); (carga|importação|migração|importaram|migraram| carregaram) (dos|
    das|de|inicial|os|as|a|o)? .. (cadastro*|dados|clientes|base|planilha|histórico|produtos| artigos|saldos) ..
    (troc*|errad*|parou|metade|mal|sem|invert*|fora|à mão|na mão|perd*); (arranc*|estre*|virada| virámos|viramos|go
    live|entrámos|entramos no ar|lançámos|início) .. (sem (ninguém|formação|treino|preços|dados| acompanh*|apoio|
    impressora*|avisar|ter)|adi*|remarc*|mud*|pior dia|em cima|caos|às cegas|na pressa|sozinh*|meio| deus nos acuda|no
    natal| aos trambolhões); (plano|checklist|cronograma|calendário|guia|roteiro|etapa*|fase*) (de|do)? (arranque|
    implantação|implementação|boas vindas|onboarding|entrada|primeiros passos)? .. (nunca|parou| silêncio|ficou (a
    meio|pela metade|no papel)|quarto|terceir* passo|esquecid*|ninguém|não (existe|existia|veio| chegou|saiu)); (quem|
    gente|funcionári*|pessoas|colegas|malta|estagiári*) (que)? .. (entra|entrou|entram|chega*| nov*) .. (ninguém
    (ensina|mostra|explica)|não (há|tem|recebe*)|aprende* com|sozinh*|se vira*|curso|vídeo|manual); (ficámos|ficamos|
    ficou|andamos|andámos|estivemos|estamos) .. (meses|semanas|meio ano) .. (paralelo|dois sistemas| à espera|
    duplicado|sem|parad* (no|na)|testes|aguard*); (configur*|parametriz*|montar*|desenhar*) .. (como se| errad*
    (desde|de início)|eu mesm*|eu própri*|sem perguntar|para (outro|um) (ramo|setor)|à sorte|por defeito| padrão);
    (usamos|uso|usa se|aproveitamos|conheço|conhecemos) .. (vinte|dez|trinta|10|20|30|um terço|metade| pouco|o que
    (nos)? (mostraram|ensinaram|explicaram))`,
  security_compliance: `(ex (funcionári*|colaborador*|empregad*|estagiári*|sóci*|vendedor*|gerente|marido|mulher)|
    demitid*| despedid*|desligad*|quem (já)? (saiu|foi embora)|já não trabalha|saiu da empresa|saiu em) .. (entr*|
    acess*|aced*| vê|viu|via|consult*|login|senha|ativ*|logad*|baix*|continu*|conseg*|sistema|sessão); (vi|viu|vimos|
    abri| abrimos|abriu| recebi|recebeu|recebemos|apareceu*|aparecia*|mostr*|encontr*|dei de caras) .. (de (outr*|um
    outro| uma outra|outro| desconhecid*|estranh*)|alhei*|(de|do|da) (vizinho*|concorrente*|colega*|outra|outro)|que
    não (conheço|é meu|são meus|é noss*|são noss*)|salário*|ordenado*|holerite*|exame*|prontuário*|recibo* (de|do|da)|
    cpf*|ficha* (de|do|da)); (link*|url|pasta*| ficheiro*|arquivo*|página*|backup*|planilha) .. (aberto*|aberta*|abre
    (para|pra|sem)|público*| pública*|sem (senha| palavra passe|proteção|login)|qualquer (um|pessoa)|toda a gente|todo
    mundo|anónim*|anônim*| google|não expira*| para sempre|quem quiser); (qualquer|todo|todos|toda a gente|até o|até
    a|um|uma|o) _? (estagiári*|vendedor*| caixa|temporári*|utilizador*|usuári*|funcionári*|prestador*|mundo|
    fornecedor*|porteiro| recepcionista) .. (baix*|descarreg*|export*|vê (o|a|os|as|tudo)|apag*|mex*|administrador*|
    admin|acess* a|salários| margem|margens| base inteira|base toda); (mesm*|único|única|partilh*|compartilh*|dividi*|
    um só|uma só|genéric*) .. (login| utilizador|usuário|senha|palavra passe|conta de (acesso|admin)|credenc*|acesso);
    (senha*|palavra passe| palavras passe|password*|pin|credenc*|login) .. (whatsapp|telefone|e mail|email|post it|
    papel|1234|123456|quatro dígitos| 4 dígitos|nunca (expira*|muda*|troca*)|fraca*|em claro|legível|aceita|a mesma|
    igual|por telefone|grupo| texto| nascimento|cpf|chat); (segundo fator|dois passos|duas etapas|token|sms de
    confirmação|verificação em| impressão digital|single sign on|active directory|entra id|okta|saml|mfa|2fa);
    (auditor*|auditoria|dpo|encarregad* de (dados|proteção)|ciso|seguradora|banco|matriz|cliente alemão|cliente
    grande|jurídico|compliance|segurança da informação|equipa de segurança|ti|homologação|due diligence|certificador*|
    inspetor*|fiscal* da|câmara municipal| hospital|ministério) .. (quem (entrou|acedeu|acessou|viu|mexeu|alterou|
    apagou)|perguntou|pediu|pede|exig*|reprov*| chumb*| mandou (deslig*|par*|tir*)|torceu|não (dorme|passa|passou|
    assina|deixa|aprov*)|certific*|iso|soc|registo*| log*| trilha|subcontrat*|suboperador*|questionário*|evidênc*|
    prova*|sem resposta|barr*|recus*|vet*|trav*|bloque*); (onde|em que país|em que servidor|quem) .. (ficam|fica|
    guard*|param|alojad*|moram|armazen*|dormem|hosped*) .. (dados|informaç*|backup*|servidor*|ficheiros|gravações|
    isto|isso|fotos); (irlanda|eua|estados unidos|fora da (ue| europa)|fora do (brasil|país)|território|solo|virgínia|
    frankfurt) .. (dados|servidor*|alojad*|guard*|hosped*| armazen*|fica*|prova|backup*); (questionário*|formulário*
    de segurança|dpa|certificado*|iso|soc|relatório soc| pentest|teste de (intrusão|invasão)|27001|atestado|aditivo de
    (dados|lgpd)|subcontrat*|suboperador*) .. ( vencid*| venceu|expir*|caduc*|riscad*|sem assin*|meses|folheto|branco|
    pela metade|nunca|desculp*|não|à espera| enrol*| semanas|genéric*|de 20*|antig*|em falta); (apag*|elimin*|exclu*|
    remov*|esquec*|anonimiz*|retenç*|retid*| guardam) .. (dados|ficha*|cadastro*|titular*|ex (aluno*|cliente*|
    funcionári*|associad*)|currículo*|gravaç*|lei| lgpd|rgpd| anos|prazo|pedido|direito); (titular*|direito ao
    esquecimento|direito de acesso|consentiment*|base legal| finalidade|cookies|opt out|opt in); (sessão|sessões|
    computador|tablet|ecrã|tela) .. (abert* (a noite| para|toda| dias|semanas)|não expira*|nunca (expira*|fecha*)|
    logad*|ligad* com|sem pedir (senha|nada)|fica abert*); (não|nem| nunca|zero|nenhum*) .. (quem (viu|mexeu|alterou|
    apagou|entrou|abriu|acedeu|acessou)|rasto|rastro|trilha| log|logs| registo de (acesso*|consulta*|alteraç*)); (fui|
    fomos|foram|foste*) (invadid*|hackead*|clonad*|pescad*| atacad*| vítima*); (golpe|golpista*|burla|burlão|burlões|e
    mail falso|página falsa|boleto falso|clonaram|clonad*| phishing| isca|criminos*|pirata*|invasor*|sequestr*|
    resgate|dark web|darknet); (não seguro|http sem|sem https| cadeado aberto|certificado (ssl|inválido|vencido|
    expirado)|sem criptograf*|sem cifra|não encript*|desencript*| texto (simples|limpo)|f12|código fonte|código da
    página|chave da api|token exposto)`,
} satisfies Readonly<Partial<Record<SpokenReason, string>>>;
