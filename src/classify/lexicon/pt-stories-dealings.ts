import type { SpokenReason } from './lexicon';

/** Portuguese: what happened to people, told instead of named. Complaints, beside those of the other lists. Reasons of dealing with us. */
export const PORTUGUESE_DEALINGS_STORIES = {
  billing_pricing: `(vir|viro|virou|viraram|passou|passaram|passa|tornou se|agora) (a (ser)?|como)? .. (pago|paga|
    pagos| módulo pago|premium|cobrad*|módulo à parte|adicional|add on); (estava|era|vinha|vinham|eram) (tudo)?
    (incluíd*| inclus*|grátis|gratuit*|de graça); (subir|pular|mudar|trocar|upgrade|pulei|pulámos|pulamos|saltámos|
    saltamos) (de| para o|pro|pra) (escalão|plano|faixa|degrau|pacote|patamar); (escalão|escalões|faixa de preço|
    degrau*|cadeado dourado); (descontam|descontou|debitaram|debitou|tiraram|tirou|sacaram|caiu|passaram) .. (da|na|
    no|em|do) (conta| cartão|fatura); (cartão|débito) .. (duas vezes|recusado|sem (eu)? autorizar|outra vez|de novo);
    (boleto|pix|fatura| nota|mensalidade) .. (vencid*|pag* duas|protest*|juros|cnpj|nif|município|cartório|depois de
    (cancelar|pagar)|já (paga|pago|quitad*)); (protestaram|protesto|serasa|spc|carta de cobrança|nome sujo|juros|multa
    de); (cancel*| encerr*|deslig*|despedi*|saíram) .. (continu* a (pagar|cobrar|faturar)|continu* (pagando|cobrando|
    vindo)|segu* (cobrando|pagando)|cobr*|faturam); (pago|pagamos|pagar|pagando|cobram|cobrando|faturam) .. (por
    (gente|quem|quinze| dez|vinte|todos|ninguém|cada|lugares|cadeiras|postos)|lugares|cadeiras|assentos|o dobro|o
    triplo|metade|fora|mais do que|duas|meses de|em (dólar|dólares|euro)|câmbio); (renova*|aditivo|proposta de
    renovação) .. (veio|chegou|com| mais|por cento|dobr*|salto|susto|piada|acima|número|valor); (letras|letrinha*|
    miudinha*) (miúdas|pequenas| pequeninas); (quando|antes|ao) .. (entrámos|entramos|assinámos|assinamos|começámos|
    contratámos|contratamos) .. (era|custava|pagávamos|pagava|valor|preço); por cento .. (a mais|de (aumento|uma vez|
    um ano|reajuste|subida)| acima|mais (caro|cara)); (crédito*|pacote*|franquia|consumo|consultas) .. (expir*|esgot*|
    acab*|venc*|excedente*| desconta*|gast*); (excedente*|excedemos|sobretaxa|coima|penalização|penalizaram|rescisão|
    sair antes|multa de saída| quebra de fidelidade); (cfo|financeiro|contador|contabilista|controller|tesoureir*|
    fiscal|dono|patrão) .. (riu*| fatura*|boleto*|nota*|orçamento|corta*|cortou|susto|engasg*|valor|preço|pagar|
    pagamento*|gasto); (não cabe|aperta|apertado|rombo|buraco) .. (orçamento|caixa|mês|bolso); (tirar leite|arrancar|
    sugar|esfolar|depenar| chular*|chulice|roubalheira|caça níqueis|tostão|centavo por centavo|taxímetro); (quem|
    empresa|negócio|loja|loj*| associação|escola|clínica) .. (pequen*|mei|microempres*|sem fins lucrativos) .. (paga*|
    pagar|caro|valor|preço| tabela|mensalidade)`,
  support_experience: `(explic*|expliquei|contei|contar|repet*|repeti|reexplic*) .. (terceir*|quart*|quint*|quatro|
    três| cinco|mesma|mesmo|história|atendente*|pessoa*|vez|vezes); (mandei|mandamos|mandámos|enviei| enviamos|
    enviámos|escrevi|escrevemos|liguei|ligamos|ligámos|telefon*|perguntei|abri|abrimos|reportei) .. (e (nada|até hoje|
    silêncio|niente|ninguém|continu*|ficou|mandaram|pediram|disseram)|dias depois|semanas|três vezes| quatro vezes|
    cinco vezes|sete|sem (que|resposta)|e (eles|ela|ele)|esper* sentad*|segunda|terça|quarta|quinta| sexta|vácuo|eco);
    (vácuo|no vácuo|a falar sozinh*|falando sozinh*|fala* (com|para) (a|as) parede*|falar para o boneco|nem (ai nem
    ui|água vai)|nem um ai|eco|buraco negro|caixa negra|triângulo das bermudas|limbo|voicemail| caixa postal|caixa de
    correio); (fila|em espera|espera|linha) .. (minutos|horas|posição|lugar na|música| musiquinha|caiu|desligaram|
    bateria|etern*); (musiquinha|musica de espera|sua ligação é|quatro estações); (cham*| ticket*|pedido*|protocolo*|
    caso*|ocorrência*) .. (fech*|encerr*|arquiv*|resolvid*) .. (sem|sozinh*|por (inatividade|falta)|antes|e (nada|
    continua|o problema|não)|não|ninguém); (marcam|marcaram|dão|deram|dando| consta*|fecham) .. (como)? (resolvid*|
    solucionad*|concluíd*|encerrad*); (pedem|pediram|pedindo|exig*) .. (print*| log*|captura*|vídeo*|versão|mesmas
    (coisas|informações|fotos)|tudo outra vez|cnpj|nif|de novo|foto*); (mand*| envi*|receb*|vem|veio|colam|respond*)
    .. (artigo*|link do|link da|faq|tutorial*|manual|texto pronto|texto padrão| mensagem pronta|mensagem automática|
    outro idioma|espanhol|inglês|modelo|copia*); (já|em breve|logo) (retorn*| volto|voltamos|ligo|ligamos|contact*|
    damos) .. (nunca|nada|não|até|e); (ligam|ligo|ligou|ligar|retorn*|respond*| atend*|lig*) .. (amanhã|outro dia|
    seguinte|três dias|dias depois|quando (já|quer*)|na semana|só (depois|quando| na)|nunca mais); (robô|bot|chatbot|
    assistente virtual|ia de atendimento|menu de voz|gravação) .. (responde*| atende*|manda*|nome|foto|chama*|não|
    círculo*|voltas|loop|gente|repete*|opç*); (gente|pessoa|alguém|humano|ser vivo) (de carne|de verdade|que (saiba|
    sabe|perceba|decida|resolva|entenda|atenda)|do outro lado|a sério); (não| ninguém|nunca) .. (do outro lado|sabe
    (do que|a resposta|explicar|responder)|soube (responder|explicar|dizer)|fez ideia|dá (a)? cara|pega* (no)? (caso|
    problema)|assum*|devolve* (a)? (chamada|ligação|mensagem)); (empurr*|passa*| jog*|atir*|sacod*|lavam as mãos|
    chut*) .. (bola|batata|culpa|um (para|pro) (o)? outro|setor|departamento*|nível| terceiro*|banco|lado|capote|
    outra equipa|outro time|responsabilidade); (culpa|dizem que é|disseram que (é|era|a culpa)|diz que (é|a culpa)) ..
    (minha|nossa|do (navegador|banco|cliente|utilizador|usuário|provedor|computador| nosso|meu)|da (internet|rede|
    minha|nossa)|internet); (suspir*|bufou|bufam|rispid*|ríspid*|seco| seca|ironia|irónic*|irônic*| condescend*|
    desligou|lata de|descarad*|mal humor*|atravessad*|como se fosse* (burr*| criança|idiota|favor)|trataram me|me
    trataram|fui tratad*|gozar|deboch*); (fuso*|horário*|madrugada*|fim de semana|domingo*|sábado*|feriado*| depois
    das|às seis|noite) .. (ninguém|fechad*|não (há|tem|atend*)|só (responde*| atende*|segunda)|esper*|bot|faq| não
    existe); (analista*|técnico*|atendente*|operador*|moç*|rapaz|menin*|senhor| senhora) (do|da|de)? (suporte|chat|
    telefone|linha|atendimento); (só|apenas) .. (resolveram|responderam|reagiram| atenderam|mexeram|ligaram|
    apareceram) .. (depois|quando|porque|reclam*|instagram|público|twitter|google|livro| grit*|ameac*|redes)`,
  account_management: `(vendedor*|comercial|comerciais|vendas|quem (nos|me) vendeu|vosso colega|moço das vendas|rapaz
    das vendas) .. (disse*|jur*|garanti*|asseg*|sim|tudo|sumiu|evapor*|desaparec*|outra|nunca|promet*|falou|mostr*|
    pint*| comissão|depois|assin*|enrol*); (disse*|jur*|garant*|asseg*|promet*|falaram|falou|contaram|vend*|combin*|
    pint*) .. (que (fazia|integrava|dava|vinha|incluía|era|ia|vinham|tinha|ligava|saía|estava|seria|em)|na (demo|
    demonstração| apresentação|reunião|venda|proposta)|apertar de mão|de boca|por telefone|num jantar|num almoço|pés
    juntos|mundos e fundos|mar de rosas|o céu|céu e terra|de palavra); (na|da) (demo|demonstração|apresentação|venda|
    pré venda) .. (era| tudo|fazia|lind*|maravilh*|outra coisa|afinal|depois|hoje|diziam|disseram); (terceir*|quart*|
    quint*|segund*| enésim*|três|quatro|cinco|dois|duas|outr*|nov*) (pessoa*|rosto*|cara*|nome*|contacto*|contato*|
    interlocutor*| responsáve*|gest*|gerent*|consultor* comercia*|csm*|account*|comercia*|executiv*) .. (em|num|no|
    este|desde|ano| meses|apresent*|pergunt*|não|nem|que); (quem|ninguém) .. (cuida de (nós|mim|nossa)|é o (nosso|meu)
    (contacto| contato|gestor|gerente)|olha (por|para) (nós|a gente)|puxa por|pega na|lembra (de|que)|nos (acompanha|
    procura| liga|telefona)|quer saber (de|da)|pergunt* (como|se|o que)|conhece (a nossa|o nosso|a gente)); (só|
    apenas) (aparec*|lig*|dá sinal|dão sinal|se lembra*|lembram|dá as caras|surg*|vem|vêm|sou|somos|nos (procura*|
    liga*| visita*|telefona*)|me (procura*|liga*)) .. (renov*|novembro|dezembro|vender|contrato|quando|meta|assinar|
    cheque| fatura|fechar|upgrade|módulo|proposta|hora); (desde|depois) (de|do|da|que)? .. (assin*|contrato|venda|
    fech*| jantar| almoço|kick off|aperto) .. (nunca|nada|ninguém|silêncio|sumi*|desaparec*|nem um|não|zero|adeus|
    evapor*); (soube| soubemos|descobri|descobrimos|fiquei a saber|ficámos a saber|fiquei sabendo|ficamos sabendo|
    apanhei|li| lemos| avis*) .. (por (um|uma|acaso|terceiros|outro|outra|clientes|vizinho|colega)|pelo (jornal|
    linkedin|site| cliente| blog|instagram|vizinho|concorrente|fórum)|pela (imprensa|fatura|concorrência|newsletter|
    rádio|internet| net)|na (véspera|feira|internet|imprensa)|no (linkedin|dia|próprio|jornal|instagram|grupo)|quando
    (já|o e mail| voltou)| em cima|dia anterior|últim*|depois de); (e mail) .. (voltou|devolvid*|automático (a)?
    dizer|já não trabalha|não trabalha mais); (reunião|reuniões|visita*|balanço|revisão|encontro|call*|café)
    (trimestr*|anual| anuais|semestr*| mensal|mensais|de acompanhamento|de conta|prometid*|marcad*); (marc*|agend*|
    combin*) .. (visita| reunião| almoço|call|café|balanço) .. (não (veio|apareceu|vieram)|nunca|desmarc*|remarc*|
    cancel*|bolo|esquec*| furou|faltou| pendurad*|plantad*|seca); (deu|deram|dá|levámos|levei) (me|nos)? (um)? (bolo|
    cano|nega|tampa|banho de chá de cadeira); (roadmap|plano*|futuro|próximos passos|para onde|o que vem aí|que vem
    por aí|próximo ano|ano que vem) .. (ninguém|não (diz*|partilh*|mostr*|sab*|cont*)|mud* de assunto|segredo|
    silêncio|nada|pergunt*| desconvers*|vago| enrol*|adivinh*|escuro); (descontinu*|acabaram com|tiraram|mataram|
    encerraram|mudaram|alteraram| desligaram) .. (sem (avis*|diz*|um|nos|uma|e mail|perguntar|falar)|da noite|e
    ninguém|de um dia|nem (avis*|um| nos)); nem (um|uma) (telefonema|e mailzinho|emailzinho|palavrinha|palavra|bom
    dia|obrigado|aviso|pio|sinal de vida|olá|satisfação); sem (um|uma) (telefonema|e mailzinho|palavrinha|palavra|
    obrigado|pio); (somos|sou|viramos|virámos|passámos|passamos|tratam nos|tratados) .. (número*| peixe* miúd*|
    pequen*|nif|cnpj|carteira digital|linha (no|do|num)|cliente de segunda|paisagem|formiga| invisíve*| mais um|
    código|ninguém); (sugest*|sugeri|opin*|feedback|inquérito*|pesquisa*|comité|comitê|mural| ideia*) .. (gaveta|caiu|
    caem|ouvido*|saco|nunca|ninguém|não (lê*|ouv*|respond*|diz*)|vala|fundo|lixo|planejado|em análise); (peço|pedi|
    pedimos|pergunto|perguntei) .. (proposta comercial|orçamento de volta|vender|módulo novo| upsell|quem é|plano|
    roadmap|gestor|gerente|falar com alguém|vou ver); (não|nem) (sabe*|sabia*|conhece*|percebe*| leu|lembra*) .. (o
    que (fazemos|compramos|vendemos|temos|usamos|a gente)|quem somos|(nosso|nossa|meu|minha) (nome| negócio| história|
    contrato|empresa|setor|ramo|operação)|a nossa|o nosso); (recontar|contar outra vez|explicar outra vez| apresentar)
    .. (nossa|quem somos|empresa|história|negócio|nos) .. (vez|novo|nova|sempre|cada)`,
  service_delivery: `(consultor*|técnico*|instalador*|formador*|especialista*|analista*|engenheir*|arquitet*|
    designer*| programador*|equipa|equipe|time|pessoal|moço|rapaz*|senhor|gente|parceir*|subcontratad*|implantador*)
    (que|de vocês|vosso|vossa)? .. (mandaram|mandou|enviaram|contratad*|alocad*|alocaram|pag*|veio|vieram|chegou|
    chegaram| apareceu) .. (sem|não|nunca|atrasad*|tarde|júnior|novo|nov*|perguntou|perguntar|aprend*|google|faltava|
    horas| estagiári*|outro*|errad*|cru|verde|quatro|três|de mãos|improvis*); (marc*|agend*|combin*|era|seria|ficou)
    .. (para| pra)? .. (manhã|segunda|terça|quarta|quinta|sexta|nove|oito|dia) .. (vieram|veio|chegaram|chegou|
    aparec*|não (veio| vieram|apareceu|apareceram)|virou|ninguém); (faltava*|faltou|esquec*|sem) (a|as|o|os|uma|um)?
    (peça*|escada| chave*|ferramenta*|parafuso*|cabo*|equipamento|projeto|planta|ata); (pag*|contrat*|compr*|orç*|
    fatur*|cobr*) .. (horas|diária*|dias de|projeto|serviço|pacote de|consultoria|gestão (completa|mensal|dos|das|de)|
    campanha*| migração|limpeza|diagnóstico|auditoria|tradução|obra|instalação|montagem|personaliz*|customiz*|
    desenvolvimento| formação|relatório|estudo|acompanhado|operação) .. (e (receb*|entreg*|veio|vieram|quem|deixaram|
    fiz*|devolv*|só| saiu|deu|ficou)|nem metade|metade|não|nunca|por fora|à parte|pronto|document*|pdf|slides|sem);
    (operação assistida|serviço gerido|serviço gerenciado|gestão mensal|gestão delegada|squad|bpo|outsourcing|alocad*|
    fábrica de software|sustentação|managed|retainer|banco de horas|ordem de serviço|ordens de serviço|folha de obra|
    visita técnica|caderno de encargos|termo de aceite|aceite|auto de receção|escopo|âmbito|marcos|entregáve*);
    (entreg*| fizeram|deixaram|devolv*|montaram|instalaram|saiu|refizeram) .. (pela metade|a metade|metade|outra
    coisa|outro (cliente|logo|logótipo|nome)|nome (do|de) outr*|torto|torta|tort*|cheio de (erros|gralhas|bugs)|com
    (gralhas| erros|defeito)|a meio|desligad*|pendurad*|sem (testar|teste|ligar|acabar|limpar|manual|documenta*)|mal
    colad*| copiad*|copy paste|do mês passado|do ano passado|errad*|de pernas|duplicad*|o que não (pedi*|queríamos));
    (tive| tivemos|tivémos|acab*|fomos|fui|sobrou) .. (refazer|refizemos|refiz|corrigir|terminar|acabar|consertar|
    arrumar| emendar|desfazer) .. (nós|eu|casa|fim de semana|trabalho|tudo|deles|vocês|o que); (refiz|refizemos|
    consertámos| consertei|arrumámos|emendei|desfiz) .. (que|tudo|trabalho|entreg*|deles|vocês); (furo*|furaram|furou|
    partiu| partiram|riscaram|mancharam|sujaram|quebraram|danificaram|estragaram|cortaram|arrebent*) .. (parede*|
    cano*|chão| piso|balcão|cabo*|porta*|teto|tubo*|móvel|servidor|máquina); (obra|trabalho|projeto|serviço|
    instalação|montagem| campanha|site|loja virtual|app feito|conector) .. (parad*|a meio|pela metade|ficou (por|a
    meio|torto)|arrast*| semana que vem|no ar (no)? dia|depois (de|do|da)|atras*|derrap*|três meses|desde o|nunca
    (mais)?| quinze dias|abandon*| eterniz*|emperr*|empac*); (semana que vem|amanhã|para a semana|próxima semana) ..
    (semana que vem|amanhã|virou| outra vez|de novo|sempre|há|vai na|e nunca); (gerente de projeto|gestor de projeto|
    chefe de projeto|coordenador*| responsável (da|pela|do) (entrega|obra|projeto|instalação)|líder técnic*);
    (relatório*| textos|tradução| traduções|fotos|anúncios|campanhas|posts|vídeos|legendas|peças) (que)? (vocês|que
    vocês|da vossa| de vocês|do vosso|que (nos)? (fazem|fizeram|entregam|entregaram|mandam)); (mudança de escopo|fora
    do escopo|fora de âmbito| não estava no escopo|pedido adicional|dentro do entregue|assinar o aceite|assinei o
    aceite|horas (gastas| queimadas|faturadas|facturadas|cobradas|consumidas|estouradas)); (testaram|testou|mexeram|
    subiram| publicaram| trocaram) .. (em produção|na produção|ao vivo|horário de|à terça|sem (backup|avisar|homolog*|
    teste*)| na hora)`,
  competitor_value: `(vizinho*|concorrente*|colega*|cunhad*|amig*|prim*|irmã*|sóci*|compadre*|outr* (escola*|clínica*|
    loja*| empresa*|cooperativa*|escritório*|oficina*|restaurante*|hotel|casa*)|hotel do lado|loja ao lado|do lado|da
    frente| ao lado) .. (usa*|tem|faz*|mostr*|trocou|mud*|migrou|passou se|gasta*|paga*|poup*|já|termina*|acab*|ri*|
    conseg*| em (metade|dois|cinco|dez)|satisf*|feliz*|contente*|melhor); (vi|vimos|assist*|fiz|fizemos|pedi|pedimos|
    mostr*|deram|marcá*|marcamos|recebemos) .. (demo|demos|demonstração|demonstrações|apresentação de outr*|proposta
    de outr*|teste de outr*|comparativo|comparação|lado a lado|feira); (demo|demonstração|demonstrações) (de|da|do)
    (outr*|concorr*|um outro); (outr* (casa*|marca*|fornecedor*|sistema*|fabricante*|lado|software*|produto*|player*|
    programa*)|lá fora|no mercado|por aí|por esse mundo|hoje em dia) .. (faz*|tem|têm|dá|há|oferec*|traz*|já|em dois|
    em dez|num clique|de série|de fábrica|por metade|incluíd*|sem|melhor*|anda*); (passaram|passou|passam|deixaram|
    ultrapass*|comeram) (à|a|vos|vocês|nos)? (frente|para trás|poeira|pó); (ficaram|ficou|pararam|parou|continuam|
    adormec*|dormiram|estacion*|encost*) .. (no tempo|parad*|sombra|em 20*|ramal|à sombra|louros|década|século|onde
    estav*|mesma|mesmo lugar|acostad*); (quatro|três|dois|cinco|seis|poucas|duas|meia dúzia de) (pessoas|gatos
    pingados|colegas|utilizadores|usuários) .. (usam|entram|abrem|mexem|lá entram|restantes|resto|somos); (ninguém|
    quase ninguém|poucos|pouca gente|metade da (equipa|equipe)|o pessoal|a malta|a turma|a equipe|a equipa) .. (voltou
    (ao|pro|para)|largou|deixou|abandon*|esquec*|abre| entra lá|usa|deu (pela)? falta|daria (pela)? falta|notava|
    notaria|notou|sentiu falta|repar*); (se|quando) .. (desaparec*|sumi*|deslig*|acabasse|tirássemos|tirarem|tirar|
    caísse) .. (ninguém|não|nada|tanto faz|igual|dava| notar*|ia|fazia); (desligámos|desligamos|tirámos|tiramos|
    suspend*|parámos|paramos) .. (e (ninguém|não|nada)|não fez falta|não fizeram falta|sem saudade*); (somei| somámos|
    somamos|contas feitas|na ponta do lápis|fiz (as)? contas|fizemos (as)? contas|fazer (as)? contas|feitas as contas|
    calculei|medimos|medi|cálculo*) .. (poup*|ganh*| igual|zero|prejuíz*|não|minutos|mesmo|menos|saldo|retorno|
    contrário|fica*|teria|deu); (continu*|segu*|mesm*| iguais|igual|tant*|tal e qual) .. (que antes|como antes|horas
    extra*|número de|quantidade|faltas|vendas|papel| erros de|mesma produ*|filas|desperdício|dias (para|pra) fechar|
    de antes|onde estav*); (vendas|leads|faltas|horas| reservas|custos|produtividade|desperdício|papel|filas|clientes
    novos|encomendas|conversões|doações) .. (na mesma| onde estavam|igua*|não (subir*|baix*|aument*|diminu*|mex*|
    melhor*)|nem (mexeu|sub*|baix*)|caíram|continuam|as mesmas|o mesmo|zero|quatro); (chefe|patrão|sócio|conselho|
    direção|diretoria|dono|administração|financeiro|mulher| equipa|equipe) .. (pergunt*|question*) .. (para que|pra
    que|o que (ganhamos|temos|fazemos|isto)|por que (ainda| pagamos|não)|porque (ainda|é que|não)|que serve|ganh*|
    vale|serve|justific*|retorno|resultado*); (canhão|bazuca| ferrari|camião|caminhão|jato|porta aviões|elefante|
    transatlântico) .. (para|pra|num|na|branco|numa); (arquivo morto|peso morto|ícone na|pó na|mofo|ganhar pó|
    enfeite|bibelô|penduricalho|luxo|mamute|encost*|prateleira|ficou de lado|para inglês ver|pra inglês ver|mais do
    mesmo|nem fede nem cheira|não aquece nem arrefece|água com açúcar|não desempata|nem carne nem peixe| meia boca|
    dispensava|nada do outro mundo| não é tudo isso|não aquece); (caderno|papel| calculadora|whatsapp|grupo|agenda de
    papel|lápis|planilha|excel| folha|quadro|app do governo|versão grátis|google agenda|software livre|aplicação
    gratuita) .. (chega*|basta*| resolve* melhor|fazia|fazem|faz o mesmo|ganha*|dá conta|mais rápid*|serve*|menos
    tempo|sobra*|termina*|dispensa*); (voltámos|voltaram|voltou|voltamos| regress*) .. (caderno|papel|excel|planilha|
    whatsapp|antigo|anterior|quadro|agenda|ao que); (não|nem|nunca) (me| nos)? (trouxe*| aponto|vi|vejo|sei dizer|
    consigo (apontar|dizer|mostrar|ver|justificar)|pagou|pagaram) .. (melhor*|cliente*| venda*|ganh*|diferença|
    resultado*|um (único|só|euro|real|tostão)|uma (única|só)|o que|porquê| porque|vantag*); (hei de|porque|por que|
    razão para|motivo para) .. (recomendar|ficar|continuar|permanec*|manter*| renovar)`,
} satisfies Readonly<Partial<Record<SpokenReason, string>>>;
