import type { FlagSpeech } from './flag-speech';

/** Portuguese: leaving, the first line, and the person who looks after them. */
export const PORTUGUESE_BOND: FlagSpeech['phrases'] = {
  churn_intent: {
    phrases: `(estamos|tô|estou|já) (a)? (ver|testando|testar|avaliar|avaliando|olhar|olhando|experimentar|estudar|
      ponderar|pensar) .. (outr*|quem o faça|concorr*|alternativ*|mudar|sair|trocar|mercado|deixar); ando a ver;
      (trazer|trago|levar) (isso|isto|tudo|o serviço) de volta; de volta pra casa; assino na semana; a fazer o mesmo
      caminho; (o substituto|a alternativa|o sistema novo|outro sistema) .. (em testes|rodando|contratad*|escolhid*|
      pronto|em paralelo); testando outro; outras paragens; (vamos|pensamos|queremos|decidimos|estamos pensando em|
      cogitamos|consideramos|avaliamos) .. (não renovar|não seguir|sair|ir embora|trocar (de (fornecedor|sistema|
      plataforma|ferramenta)|vocês)|mudar de (fornecedor|sistema|plataforma|ferramenta)|outro fornecedor|romper|
      encerrar (a parceria|o contrato)); (fidelidade|carência) .. (acab*|termin*|venc*|embora|livre*|saio|saímos);
      (nunca mais|jamais) (contrat*|assin*|compr*|renov*); (me|nos) perderam; cliente perdido; (romper|rompemos|
      cortar|cortamos) (a)? (relação|contrato|com vocês|parceria|laços); (plano b|plano de saída|estratégia de saída);
      últimos (meses|dias) com vocês; internaliz*; vamos fazer (nós mesmos|internamente|com outr*); ou acertam .. ou;
      vou me embora; a porta da rua; porta de saída; (se até) .. .. (desist*|sai*|cancel*|rescind*|troc*); (não|nem|
      nunca|dificilmente|duvido|sem) .. (vai ter renovação|renovar|renovação|renovamos|renovo| renovaremos|prorrogar|
      (continuar|seguir) com (vocês|o contrato|o serviço)); não (renovamos|renovo|contratar* mais|contrataremos mais|
      contem conosco|contem com a gente); (vence|acaba|termina|expira) .. e não (vai|vamos| renov*|tem); desisto;
      (acabando|terminando|vencendo|quando (acabar|terminar|vencer)) (o)? contrato .. (sai| saímos|embora|tchau|
      cancel*|acabou|migr*|troc*); (cancelo|cancelaremos|vou cancelar|vamos cancelar) (tudo|o (contrato|plano|
      serviço)|a (conta|assinatura)|todas|antes|em|se|no (fim|próximo)); cancelamento (pro fim|para o fim|já pedido|
      solicitado); pedi o cancelamento; (rescindo|rescindimos|rescindir|rescisão|distrato) (em|o|a|se| por|já|amanhã|
      antes|assinado|sem|com)?; prefere rescindir; desist* (da contratação|do contrato|de vocês|da ferramenta|do
      sistema|do projeto); encerr* (em (janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro| outubro|
      novembro|dezembro)|com vocês|o contrato|a conta|o projeto atual|no fim|ao final); decidi ... corta; (a gente|
      nós|eu|estamos|estou|vamos|vou|já|tô|to) (sairemos|de malas prontas|de saída|indo embora|ido embora| pulando
      fora|caindo fora|migrando|desistimos|desisto|abandonamos); (a gente) (sai|muda|troca) (no|na|em|de vez| se|
      quando|antes); vou me embora; vou embora; ter de sair; acabou não fico; não fico nem mais; malas prontas; (ido|
      indo|ir|vou|vamos) embora; pular fora; (se|caso) .. .. (a gente (muda|sai|troca|cancela|vai)|cancel*| rescind*|
      desist*|trocamos|mudamos|saímos|vamos embora|tchau|encerr*|adeus|procuramos|buscamos|migramos); (mais uma|só
      mais uma|na próxima|no próximo) .. (rescindo|cancel*|saio|saímos|vamos embora|tchau|troc*|adeus|encerr*|
      desist*); nesse passo .. (cancel*|sai*|troc*|desist*); (outra casa|outra freguesia|outras paragens|outras
      casas); (levar|levo|vou levar|migrar|baixo|baixar|exportar|extrair|tirar) .. (todos os (meus|nossos)? dados|
      tudo|toda a base|nossos dados) .. (outra|outro|embora|vou|levar|daí|daqui|sair|quanto); (fazendo|pedi|pedindo|
      pedimos|recebi|recebemos|solicit*|tô fazendo|buscando|coletando) .. (cotação|cotações|proposta*|orçamento*|
      propostas) .. (outr*|concorrente*|dois|três|com|pra|para|de|mercado); (concorrente*|concorrência|outr*
      (fornecedor*|ferramenta*|sistema*|plataforma*|empresa*|solução|soluções|opções|opção|software*|fabricante*|
      integradora|casa|casas|parceiro*)|os outros|alternativa*|o vizinho) .. (demo*|test*|propost*|cotaç*|orçament*|
      avali*|negoci*|assin*|fechamos|contrat*|reuni*|experiment*|pilot*|vimos|estud*|analis*|buscando|escolh*|mudamos|
      migr*|piloto*|conversa*|em teste|convid*); (demo*|demonstraç*|testamos|testando|testei|testar|proposta*|cotação|
      cotações|orçamento*|avaliando|avaliamos|negociando|assinamos|fechamos|contratamos|reunião|reuniões|experimentar|
      experimentando|piloto*|olhando|vimos|analisando|buscando|procurando|escolhemos|migrando|migrar|mudar|
      conversando|falamos|voltamos|voltar|vendo|estudando|comparar|comparando|começámos a migrar|começamos a migrar|
      pesquisando) .. (concorrente*|concorrência|outr* (fornecedor*|ferramenta*|sistema*|plataforma*|empresa*|solução|
      soluções|opções|opção|software*|fabricante*|integradora*|casa|casas|parceiro*|três|dois)|os outros|outros (três|
      dois)|alternativa*|três (fabricantes|fornecedores|opções)|dois (concorrentes|fornecedores)|fornecedor anterior|
      caderninho|planilha|excel|papel|mais simples|opções no mercado); (fechamos|assinamos|fechei|assinei|contratamos)
      com (a|o|os|outr*|um|uma) (outr*|concorrent*)?; já (fechamos|assinamos|contratamos|trocamos|migramos| começ* a
      migrar|falamos com outra|estamos (avaliando|migrando|em outra)|temos (outro|substituto|proposta*)| escolhemos|
      decidimos); (em|no) (janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro| dezembro|
      inverno|verão|outono) (mudamos|testamos|trocamos|migramos|saímos|vamos|a gente (já)? (deve estar|muda| sai|
      troca)|encerr*|começamos com); (mudamos|mudar|mudaremos|trocamos|migramos|passamos) (pra|para|pro|ao|à) (a
      concorrência|_ em|outr*|totvs|odoo|hubspot|salesforce); (sair|sai|abrir*|publicar*|prepar*|lançar*| lançamos|
      abrimos|vai sair) .. (edital|licitação|concurso|rfp|processo (de seleção|pra substituir|para substituir|
      seletivo)|concorrência pública|caderno de encargos|tomada de preços); (processo|proposta|plano|ordem| decisão|
      busca) (de|pra|para) (substitui*|troc*|saída|migração|mudança de (fornecedor|plataforma|sistema)|sair| trocar);
      substituir vocês; trocar vocês; (ficaram|ficou|perderam|perdeu|terminaram|saíram) .. (último|por último|
      terceiro|quarto|em tudo|atrás); perdeu em tudo; (mandou|mandaram|decidi*|decidimos|decidiu|aprovou| aprovaram|
      votou|resolveu|resolvemos|pediu|determinou|orientação|ordem) (de|para|pra|por|foi)? .. (encerrar com| sair|
      trocar|substituir|cancelar|cortar|não renovar|procurar outr*|buscar outr*|migrar|comparar com|rescindir| mudar
      de|voltamos|largar); decisão tomada; respondo por educação; (sem vocês|20* sem); até nunca; passar bem; (última|
      último) (chance|aviso|ano com|renovação|fatura|oportunidade|mensalidade|tentativa); (perdem|perderam|vão perder|
      perderão) .. (um cliente|a gente como|nossa conta); (um pé|com um pé) .. fora; não (contrataremos| compramos|
      compraremos|assinamos|pagamos|usaremos|ficaremos|ficamos|seguimos|continuamos|nos veem) (mais|com vocês|
      depois)?; (deixar|deixaremos|deixo|parar|paramos|pararemos) de (usar|pagar|assinar|ser cliente*| trabalhar);
      (aposentar|desligar|desinstalar|descontinuar|tirar do ar|jogar fora|largar) (a|o|essa|esse|este|sua| seu|vossa|
      vosso) (ferramenta|sistema|plataforma|app|software|contrato|licenças); por que (ficamos|ficar| continuar|
      renovar|continuamos); porque ficamos; se não fosse a multa; fim de (contrato|ciclo|parceria); (já|nos) (falamos|
      conversamos) com outr* (integradora|empresa|fornecedor|consultoria); do proibiu .. renov*; nós não renovamos`,
    except: `fim de semana; trocaram de fornecedor; do outro lado; (não|nem|nunca) (pretendo|pretendemos|penso|
      pensamos|pensei|quero|queremos|vou|vamos|temos (intenção| planos)) (em)? (sair|cancelar|trocar|mudar|ir embora|
      deixar|largar|migrar|rescindir); nunca (pensei|pensamos) em trocar; vou ficar mais um ano; (saímos|largamos|
      trocamos|migramos|viemos|mudamos|deixamos|abandonamos) (da|do|o| a|de) (planilha|outro|outra|fornecedor|
      concorrente|antig*|concorrência|excel|sistema antigo|anterior) .. (por vocês|pra vocês|para vocês|por isso|para
      cá|pra cá); largamos o outro fornecedor; não volto atrás; quero renovar; (formulário|botão|página|processo|
      módulo|lembrete) de (renovação|cancelamento|rescisão); trocamos de (operadora|internet|banco|contador|telefone|
      máquina*|sede|endereço); (licitações|editais|concursos) (e|públic*| que|de|são); trabalho com licitações; (era
      )?exigência do edital; condição da licitação; (na|durante a) licitação (disseram|prometeram|era|pedimos|exig*);
      (cancelar|cancelamento de|cancelaram|cancelam|cancelou| cancelada|cancelado|desmarcar|cancelei) (uma|a|o|um|
      minha|nossa) (consulta*|reserva*|pedido*|reunião|visita*| fatura*|ordem|aula*|evento*|sessão|treinamento|
      formação|chamada|workshop); cobrança pós cancelamento errada; (testamos|testando|testei|testar|teste|testes) (o|
      a|de|do|da|com|em|no|na)? (nov*|versão|módulo|função|dados| carga|beta|impressora*|outro (navegador|usuário|
      dispositivo|computador|celular|telemóvel)); (mudar|mudamos| mudaram|mudou|trocar|troca|trocou|trocaram|mudança|
      mudanças) (de|o|a|os|as|um|uma|meu|seu|do|da|no|na) (modelo| senha|idioma|vista|aba|cargo|interlocutor|gestor*|
      gerente*|dono|data*|status|turno*|preço*|condiç*|versão|menu| nome|foto|layout|cor|cores|área|pessoa|equipe|
      contato|usuário|consultor|técnico|tela|interface|csm|executivo); trocou de área; (saiu|sai|saem) (da empresa|
      duplicad*|direitinho|errad*|fora de ordem|com|um|uma|caro|o (erro| relatório|resultado))`,
  },
  executive: {
    phrases: `(sou|aqui é|aqui quem escreve é) (o|a)? (dono|dona|ceo|cfo|cto|cio|coo|presidente|sócia|sócio|diretor
      geral|diretora geral|fundador*|administrador delegado|proprietári*); administrador* delegad*; diretor*
      presidente; (como|na qualidade de) (soci* fundador*|sócia fundadora|sócio fundador|ceo|cfo|dono|dona|presidente|
      diretor geral|diretora geral); sócia fundadora; sócio fundador; (pauta|reunião) do conselho; conselho de
      administração; a administração exige`,
    except: `(painel|relatório|perfil|tela|aba|dashboard) .. (diretoria|presidente|presidência|conselho|ceo|dono);
      (perfil|cargo|papel) presidente; diretoria express; (dono|dona) da (conta|tarefa); o dono da conta; mudou o
      dono; (captar|novos|sócio novo|sócios novos|trazendo sócio|de|um) sócio*; sócio novo; a direcção prefere;
      difícil justificar para a diretoria; (conselho) (útil|municipal|escolar|tutelar|técnico|para); um conselho`,
  },
  about_owner: {
    phrases: `(marca|marcou) .. (remarca|desmarca|não veio|e não veio); só aparece em _; (o homem|a moça|o rapaz|a
      senhora) (só|que cuida (da gente|da nossa conta)|que nos atende); trata me por; trocarem a pessoa; ((nosso|
      nossa|meu|minha|o|a|seu|sua|vosso|vossa|nov*) (gestor|gestora|gerente|executivo|executiva|consultor comercial|
      consultora comercial|csm|kam|account|account manager|interlocutor|interlocutora|responsável|gerente de conta*|
      gestor de conta*|gestora de conta*|executivo de conta*)) (de conta*|da conta|de cliente*|comercial)? ... (não
      (responde|atende|aparece|conhece|vem|escuta|ouve|prepara|sabe|retorna|cumpre|faz questão|liga|dá|nos|se
      (importa|interessa|prepara|apresenta|digna)|tem (ideia|noção))|nunca|jamais|mente|mentiu|inventa|só (aparece|
      liga|lembra|escreve|quer|vem)|nem (sabe|conhece|faz questão|responde)|trata|grit*|soberb*|prepotent*|arrogant*|
      mal educad*|gross*|grosseir*|estúpid*|rude|desprez*|sumiu|some|evapor*|fantasma*|esquece|perde|inútil|
      incompetent*|atras*|cancela|desmarca|ausente|despreparad*|vender|empurrar|pression*|insult*|humilh*|debocha|
      trocar|troquem); (gestor*|executiv*|account|kam|csm|gerente) (de conta*|da conta)? (desaparecid*|ausente|
      invisível|inexistente|evaporou|sumiu|insultou|mente|nova não|novo não); (senhor|senhora|sr|sra|dona|seu|dr|dra)
      _ .. (não|nunca|só|arrogant*|prepotent*|mente|gross*|rude|desprez*|esquece|jamais|prefer*|inútil|incompetent*|
      troc*|é (arrogant*|grosso|rude|um|uma|muito)|insult*); com (a|o) _ não dá (mais)?; não dá mais coloquem;
      (coloquem|coloque|mandem|designem|indiquem|ponham|quero|queremos|peço|pedimos|preciso) .. (outra pessoa|outro
      (gerente|gestor|csm|executivo|responsável|contato)|outra (gerente|gestora|csm|executiva)|alguém (que|mais|
      melhor|diferente)); (troca|trocar|trocarem|troquem|substitu*|mudar|mudem) (de|o|a|do|da|nosso|nossa) .. (csm|
      kam|gestor*|gerente|executiv*|account|responsável|contato); peço troca de; (pra|para) cuidar da nossa conta; que
      cuida (da nossa conta|da gente|de nós) .. (não|nunca|só|mente|falta|trata|some|esquece|é); (só|apenas|somente)
      (lembra|aparece|liga|escreve|responde|procura|vem|dá as caras|surge|atende|dá sinal) (da gente|de nós|a gente|
      pra gente)? .. (quando|pra|para|se|na|em) .. (vend*|renov*|módulo*|empurr*|assin*|contrato|cobrar|fatur*|
      comissão|meta|pedido|algo|novo); (nos|me|a gente) (trata|tratam|trat*) (com (desprezo|soberba|arrogância|
      grosseria|deboche)|como (se fosse favor|lixo)|mal); trata a gente como; de cima pra baixo; de nariz empinado;
      não confio (no|na) (responsável|gestor*|gerente|executiv*|csm|kam); não confio no responsável; (pouca|nenhuma|
      zero|falta de) (proatividade|iniciativa|empatia|postura) (do|da|de) (nosso|nossa|meu|minha|o|a)? (csm|gestor*|
      gerente|executiv*|kam|consultor* comercial); nem sabe (o nosso nome|o nome|quem somos|o que); (explicar|explicá)
      .. que produto; se eu não escrevo; o atual nem`,
    except: `((nosso|nossa|meu|minha) )?(gerente|gestor*|executiv*|csm|kam|consultor*) (de conta*)? (é|são) (um|uma|
      muito|o|a)? (amor|anjo|show|crack|maravilh*|excelente*|ótim*|genial*|melhor*|10|dez|bom|boa|atencios*|
      profissional|simpátic*|joia|querid*|fera); (é|são) (um|uma) (amor|anjo|fera|joia|maravilha|querid*); (quatro|
      três|cinco|dois|vários|muitos) (gerentes|gestores); (gestor|gerente|contato|consultor) .. (saiu da empresa|
      mudou|rotatividade|apresentaram|garantiu|prometeu|vendeu|jurou|disse que|deveria|mais frequentes); meu
      (consultor|comercial|contato); (parte comercial|diretor comercial|o comercial garantiu); comercial diz; gerente
      (administrativa|do projeto|de projeto*|de loja|da loja|de ti|de rh|da fábrica|de compras|de vendas nosso|
      financeir*|da filial|fantasma|me pergunta*|pergunta); o gerente do projeto; gestor (de (conteúdo|tarefas|
      projetos|arquivos|senhas|estoque|reservas|pedidos|frota|contratos)|diz que vai|documental); (técnico|consultor|
      instrutor|instalador|suporte|atendente|moça|analista) .. (não|nunca|que conduzia)? _; gestor me; visitas mais
      frequentes; não há responsável; (senhor|senhora) (de idade|idos*)`,
  },
};
