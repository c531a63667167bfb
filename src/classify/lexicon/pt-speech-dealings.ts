import type { LexiconReasons } from './lexicon';
import { PORTUGUESE_DEALINGS_STORIES } from './pt-stories-dealings';

/** Portuguese as people speak it, in Brazil and Portugal: what they say when they do not name the subject. Reasons of dealing with us. */
export const PORTUGUESE_SPEECH_DEALINGS = {
  billing_pricing: {
    topic: `dinheiro; grana; euros; euro; dólares; usd; valor cobrado; valores; montante; mensalidade*; mensal; anual;
        anuidade; reajuste*; aumento; subida; renovação automática; fidelidade; fidelização; multa; letras miúdas;
        taxa*; adicional; adicionais; por (usuário|utilizador|mês|licença|cabeça|posto|utilizador e mês); nota de
        crédito; nota fiscal; boleto*; fatura*; faturas; faturamento; faturação; estorno; reembolso; iva; iss;
        imposto*; retenção; contabilidade; orçamento; desconto*; tarifa*; tabela; cartão; débito; débito direto;
        cobrança*; enterprise; premium; plano superior; cotação; inflação; câmbio; plano; planos; licenças;
        assinatura; subscrição; pacote`,
    complaint: `(preço*|tarifa*|mensalidade|custo*|licença*|assinatura|plano|fatura|valor|valores|subscrição|taxa*) ..
        (alt*|elevad*|excessiv*|abusiv*|dispar*|subi*|sobe*|aument*|duplic*|dobr*|triplic*|exorbitant*|caríssim*|
        caro*|cara*|injustificad*|impagáve*|proibitiv*|salgad*|absurd*|pesad*|nas alturas|pouco clar*|confus*|surreal|
        puxad*|pul*); (subi*|sobe*|subir*|aument*|reajust*|encarec*|dobr*|duplic*|pulou|pulo*) .. (preço*|tarifa*|
        mensalidade|custo*|licença*|por cento|de _ (a|para|pra)|sem (avisar|aviso|explicação|explicar)|todo ano|todos
        os anos|renovação|assinatura|fatura|plano|conta|valor|valores); (custa|custam|custou|sai|saiu|fica|ficou) ..
        (caro|cara|caros|mais|demais|muito|uma fortuna|os olhos|o dobro|uma nota|balúrdio|pesado); (uma fortuna|os
        olhos da cara|um roubo|um assalto|abuso|abusivo|extorsão|vaca leiteira|mamata|facada|sangra*|balúrdio|um
        absurdo cobr*|exploração); proibitivo; impagável; exorbitante; salgado; (cobr*|fatur*|debit*|pag*) .. (à
        parte|a parte|por fora|extra|a mais|adicional*|em dobro|duas vezes|duplicad*|de novo|outra vez|por tudo|por
        cada|até por|errad*|indevid*|sem (avisar|autorização|usar|razão|motivo)|mesmo (depois|após)|fantasma*|não
        usamos|não utilizamos|cancelad*|que não (usamos|utilizamos|uso)|do nada|duplicidade); (fatura*|faturação|
        faturamento|boleto*|nota fiscal|nota|cobrança*|conta) .. (errad*|erro*|duplicad*|incorret*|não (bate*|
        confere*|corresponde*|chega*|é nossa|se entende|entendo|entendemos)|incompreensíve*|ilegíve*|atras*|indevid*|
        surpresa*|inesperad*|confus*|em dobro|mal (emitid*|calculad*)|veio|divergen*); (ninguém|impossível|difícil|
        não) .. (entend*|decifr*|explic*) .. (fatura*|cobrança*|conta|boleto*|nota); (reembolso|estorno|devolução|
        devolver|ressarc*|nota de crédito|crédito) .. (dinheiro|não|nunca|até hoje|esper*|meses|pendente|promet*|
        desde|jamais|nega*|semanas|nada); (quero|devolv*|devolver|recuperar) .. (meu|nosso|o)? dinheiro; (renov*) ..
        (automátic*|sem (avisar|aviso|consultar|permissão)|sozinh*|24 meses|12 meses|escondid*); (fidelidade|
        fidelização|contrato|cláusula|multa|letra*) .. (abusiv*|anos|rígid*|engessad*|miúd*|rescis*|long*|pres*|
        amarr*|obrigat*|meses); (presos|amarrados|reféns|obrigados) .. (contrato|anos|fidelidade|meses|pagar);
        (desconto*|abatimento|promoção|bônus) .. (sumi*|tiraram|retir*|cort*|não (respeit*|aplic*|dão|há)|perdemos|
        acabou|venceu|nunca|desapare*); (não cabe|estoura|fora|ultrapassa|excede|acima|não entra|pesa|sem) ..
        (orçamento|bolso|verba); (não|já não|difícil|impossível) .. (pagar|bancar|arcar|suportar (o custo|os custos|
        este valor)|justificar (o valor|o preço|o custo|o gasto)|comportar); (insustentável|inviável|incomportável|
        incomportáveis); (antes|antigamente) .. (grátis|gratuit*|incluíd*|incluso|de graça|era de graça); (agora|de
        repente) .. (pago|paga|cobram|é pago|premium|custa|pagamos); (é pago|pago à parte|custo extra|custo adicional|
        taxa extra|cobrado à parte); (mínimo|mínima) .. (usuários|utilizadores|licenças); (usuários|utilizadores|
        licenças|módulos) .. (não usamos|sem uso|inativ*|fantasma*|desligados|a mais|pagamos|cobram); para (uma|um)
        (pme|empresa pequena|negócio pequeno|pequena empresa|empresa|pequeno negócio|microempresa); (taxa*|custo*|
        encargos|comissão) .. (ocult*|escondid*|abusiv*|por transação|surpresa|inesperad*|setup|de adesão|extra);
        ${PORTUGUESE_DEALINGS_STORIES.billing_pricing}`,
    decisive: `(só|somente|apenas|unicamente) .. (plano|versão|pacote|edição|módulo|licença) .. (enterprise|premium|
        superior|pro|caro|mais caro|avançad*|empresarial|pago|corporativo); (passar|subir|mudar|contratar|migrar)
        (para|pro|ao) (o)? .. (plano|pacote|enterprise|premium|versão superior); (é|seria|motivo|problema|questão|só|
        pelo) .. (o|do|de) (preço|dinheiro|custo|valor cobrado|orçamento); (muito|demasiado|tão|bastante|um pouco|
        excessivamente|caríssimo|super|mais|ficou|ficando|está|extremamente) (caro|cara|caros|caras|custoso|puxado|
        salgado); (preço*|tarifa*|custo*|mensalidade|valor) (muito|demasiado|tão|bastante|excessivamente|é|está*|são|
        ficou)? (muito|demasiado)? (alt*|elevad*|excessiv*|abusiv*|caro*|salgad*|fora da realidade); (fatura|faturas|
        cobrança|cobranças|faturação|boleto|nota) .. (errad*|erro*|incorret*|indevid*|duplicad*|em dobro); cobrança
        indevida; reajuste* (abusivo*|alto*|absurdo*|de|acima|todo|sem)`,
  },
  support_experience: {
    topic: `suporte; atendimento; atendimento ao cliente; serviço ao cliente; apoio ao cliente; apoio técnico;
        assistência; assistência técnica; sac; helpdesk; service desk; ajuda; chamado*; ticket*; pedido de suporte;
        protocolo*; solicitaç*; reclamaç*; resposta*; responder; respondem; ligação telefónica; telefonema*; chat;
        chatbot; bot; robô; robot; atendente*; agente*; analista de suporte; técnico de suporte; nível (1|2|um|dois);
        n1; n2; escalonamento; retorno; acompanhamento de (chamado*|incidente*); horário*; tempo de (resposta|espera|
        atendimento|resolução); linha; whatsapp do suporte; supervisor`,
    complaint: `(ninguém|não|nunca|jamais|nem) (nos|me|lhes|te|se|há|tem|têm)? .. (responde*|respond*|atende*|atend*|
        resolve*|resolv*|soluciona*|ajuda*|ajud*|retorna*|retornou|retornam|liga* de volta|dá retorno|deram retorno|dá
        resposta|deu resposta|dão resposta|dá a cara|desse a cara|dá satisfação|recebi resposta|obtive resposta|há
        resposta|liga* nenhuma|dá bola|pega o telefone|atendem o telefone); (sem|nenhuma|zero|nula|nem uma|falta de|
        cadê) (uma|a)? (resposta*|retorno|solução|soluções|ajuda|atendimento|resolver|resolução|notícias (do|sobre)
        (suporte|chamado|ticket)|assistência|feedback do suporte|suporte); (esper*|aguard*|demor*|à espera) ..
        (resposta*|responder|atender|atend*|dias|semanas|meses|horas|minutos na linha|suporte|solução|chamado*|
        ticket*|ligação|que (alguém|me|nos)|resolver|retorno); (resposta*|atendimento|retorno|solução|resolução) ..
        (tard*|lent*|demor*|nunca|não chega*|dias|semanas|meses|automátic*|genéric*|pront*|inútil|inúteis|má|ruim|
        péssim*|deficiente*|robô*|copi*|vag*|incomplet*|errad*|absurd*|long*|etern*|evasiv*|não (serve*|resolve*|
        ajuda*)|zero|padrão|padronizad*); (tempo|tempos) de (resposta|espera|atendimento|resolução|solução);
        (respond*) .. (com modelos|sem ler|o mesmo|tarde|qualquer coisa|depois de|evasivas|semanas|dias|robô*|copi* e
        col*|mal|errado|nunca|outra coisa); (copiar e colar|copia e cola|ctrl c|respostas (automáticas|genéricas|
        prontas|padrão|tipo)|script|roteiro|guião); (passam|passando|passaram|jogam|empurram|empurra empurra|jogo do
        empurra|de um lado para o outro|de um lado pro outro|de setor em setor|ping pong|transferem|transferido|
        transferem de|peteca); (explicar|repetir|contar|começar) .. (outra vez|de novo|cada vez|do zero|mil vezes|tudo
        de novo|o mesmo|a mesma coisa|tudo outra vez); (desligaram|desligam na cara|desligou na minha cara|na espera|
        musiquinha|música|em espera|caiu a ligação); (impossível|difícil|não há forma|não há como|não tem como|não
        consigo|odisseia|saga) (de)? .. (contatar|contactar|falar com (alguém|uma pessoa|um humano|um supervisor|um
        atendente)|ser atendid*|que (atendam|respondam)|conseguir (ajuda|atendimento|falar)); (não há|não tem|sem|nem)
        (telefone|número|para quem ligar|humano*|pessoa real|linha direta|suporte (em|aos|telefónico|telefônico|24|fim
        de semana|humano|local)); (atendente*|técnico*|analista*|pessoal|suporte|operador*|gente do suporte) .. (não
        (sabe*|conhece*|entende*|resolve*|ajuda*|tem ideia|soluciona*|sabia*)|grosseir*|mal educad*|malcriad*|
        arrogante*|incompetente*|sem (conhecimento*|preparo|noção|ideia)|despreparad*|pouco (preparad*|capacitad*|
        simpátic*|profission*)|nada (simpátic*|profission*)|má vontade|sobrecarreg*|rude|antipátic*); (chamado*|
        ticket*|caso*|solicitaç*|consulta*|reclamaç*|e mail*|email*|protocolo*|mensage*) .. (abert*|fechad*|fecham|
        fecharam|encerrad*|encerram|encerraram|sem (resposta|resolver|atender|solução|retorno)|ignorad*|esquecid*|
        meses|semanas|pendente*|limbo|não (respond*|atend*|resolv*)|morre*|vazi*|ninguém|perdid*|dias|escalad*|dão por
        (resolvid*|encerrad*)); (fecham|fecharam|encerram|encerraram) (o|os|meu|meus)? (chamado*|ticket*|caso*);
        estamos (verificando|analisando|a verificar); (só|apenas) (em inglês|por (chat|e mail|email|formulário)|
        responde um robô|robô); (horário*|fim de semana|fins de semana|noite|sábado*|domingo*|feriado*) .. (suporte|
        atendimento|não (atendem|há|tem|cobre)|ninguém|limitad*); (bot|chatbot|robô|ura) .. (não|inútil|nada|não
        entende|irrit*|círculo*|serve|pessoa|looping); (mau|má|ruim|péssimo|péssima|terrível|nulo|deficiente|lento|
        lenta|pouca|horrível|fraco|fraca|desastroso|pior) (atendimento|suporte|assistência|apoio (ao cliente|técnico)|
        serviço (ao cliente)?|pós venda); (atendimento|suporte) (ruim|péssimo|horrível|lento|fraco|demorado|terrível|
        pobre|mau); me ignoram; nos ignoram; ignoram; (deixa*|deixou|fiquei|ficamos|ficámos|largaram) .. na mão;
        (descaso|desatenção) (do|no|com); falta (de)? (agilidade|retorno|resposta|suporte|atendimento|empatia);
        ${PORTUGUESE_DEALINGS_STORIES.support_experience}`,
    decisive: `(suporte|atendimento|apoio ao cliente|apoio técnico|serviço ao cliente|assistência|sac|pós venda|
        helpdesk|service desk) .. (lent*|mal*|mau|ruim|péssim*|não (responde*|resolve*|ajuda*|atende*|soluciona*|
        existe|dá|serve|retorna*)|nul*|inexistente*|deficiente*|terríve*|tard*|demor*|horríve*|incompetente*|inútil|
        deixa a desejar|deixa muito|desastr*|nunca|lamentáve*|insuficiente*|ninguém|frac*|decepcion*|pouc*|zero|pior*|
        descaso|despreparad*); (ninguém|nunca|não) (nos|me)? (respondem|responde|atendem|atende|resolvem|resolve|
        solucionam|retornam|retorna|responderam|atenderam|resolveram|ajudaram); (demoram|demoraram|demora|tardam) ..
        (responder|a responder|para responder|pra responder|atender|a atender|resolver|a resolver|retornar|dar
        retorno); falta de (resposta|retorno|suporte|atendimento|ajuda); sem (resposta|retorno)`,
  },
  account_management: {
    topic: `gerente de conta*; gerente comercial; gestor*; gestora; comercial; comerciais; vendedor*; vendedora;
        executivo de conta*; consultor comercial; account manager; kam; csm; cs; responsável de conta; conta; contato;
        contacto; acompanhamento; comunicação; relacionamento; relação; reunião; visita*; revisão trimestral;
        promessa*; compromisso*; acordo*; roadmap; transparência; confiança; proximidade; anúncio*; newsletter;
        mudanças anunciadas; demo; pré venda; venda; vendas; expectativas; parceria; ponto focal; ponto de contato;
        sucesso do cliente; rotatividade`,
    complaint: `(sem|não|nunca|falta de|falta|pouca|pouco|nulo|nula|zero|escass*|nenhum|nenhuma|má|mal|mais|melhor|
        nem|ausência de) (há|existe|temos|houve|tem|um|uma|o|a|de)? _? (acompanhamento|comunicação|contato|contacto|
        proximidade|visita*|reuniões|transparência|interlocutor*|gerente|gestor|account manager|responsável|informação
        sobre (mudanças|planos)|interesse (em nós|no cliente)|relacionamento|relação|proatividade|ponto focal|ponto de
        contato|pessoa de contato|estratégia|revisão|escuta|compromisso*|clareza (sobre|nos)|visibilidade|atenção
        comercial|follow up|aviso prévio|parceria|feedback sobre); (gerente*|comercial|comerciais|vendedor*|vendedora|
        consultor comercial|gestor*|gestora|executiv*|account manager|kam|csm|cs|responsável de conta|interlocutor*)
        .. (mud*|troc*|nov*|nunca|não (liga*|responde*|retorna*|aparece*|conhece*|vem|sabe*|dá|volt*|tem|existe|
        cumpr*|atende*)|sumi*|some*|desapare*|fantasma*|ausente*|só (liga*|aparece*)|prometeu|prometeram|menti*|
        mente*|disse|disseram|jur*|garanti*|assegur*|vend*|saiu|foi embora|grosseir*|arrogante*|agressiv*|insist*|
        pression*|inexistente*|esquec*|desconhece*|cada (mês|ano|seis|trimestre)|marca* .. remarca*); (terceir*|
        quart*|quint*|segund*|nov*|outr*|troca de|mudança de|rotatividade de|três|quatro|cinco) (gerente*|gestor*|
        comercial|comerciais|vendedor*|interlocutor*|kam*|account manager*|csm*|contato*|contacto*|executiv*);
        (promet*|promess*|garanti*|assegur*|jur*|compromet*|oferec*|disseram|venderam|ficaram de|combin*) .. (não
        (cumpr*|existe*|fizeram|chegou|aconteceu|entreg*|era|é assim)|nunca|fals*|mentira*|na (venda|demo)|antes de
        (assinar|comprar|vender)|e nada|ao (vender|assinar)|comercial|vendedor|venda|demo|pré venda|depois de assinar|
        continua sem|ainda|em estudo|outra coisa|janeiro|até hoje|ficou registrado); (não|nunca|jamais|pouco) ..
        (cumpr*|respeit*|honr*) .. (promet*|promess*|acord*|palavra|compromisso*|combinad*|dito); (descumpr*|incumpr*|
        quebra*) .. (promessa*|acordo*|compromisso*|palavra); (mentira*|mentiram|mentem|engan*|enganação|nos venderam
        (uma coisa|gato)|propaganda enganosa|expectativas (infladas|altas)|conversa fiada|balela|lorota|gato por
        lebre); venderam uma coisa; (depois|após|antes|desde) (de|da|do|que)? (assinar|assinatura|venda|contrato|
        comprar|fechar|assinamos|fechamos); (só|apenas|somente) .. (lig*|aparec*|escrev*|contat*|contact*|lembr*|
        interess*|procur*) .. (para|pra|quando|em época|na|ao|na hora de); (vender|empurrar) .. (mais|módulos|algo|
        outra coisa|coisas); (abandon*|esquecid*|esqueceram de nós|ignorad*|desassistid*|órfão*|órfã|órfãos|
        descuidad*|largad*|largou|um número|mais um número|cliente pequeno|clientes pequenos|não (nos)? (valorizam|
        escutam|ouvem|levam em conta|têm em conta|consideram|consultam)|pouco valorizad*|de segunda|sem importância);
        (ninguém|não|nunca|sem) (nos|me|se)? .. (avis*|inform*|consult*|pergunt*|escut*|ouv*|visit*|contact*|contat*|
        aproxim*|comunic*|explic* as mudanças|notific*|abre o jogo); (soubemos|soube|saber|sabendo|ficamos sabendo|
        fiquei sabendo) .. (por|pelo|pela|através|tarde|imprensa|linkedin|outro|acaso|newsletter|terceiros); (de um
        dia para o outro|do dia para a noite|sem aviso prévio|sem avisar|sem consultar|em cima da hora|última hora|
        facto consumado|fato consumado|unilateral*); (reunião|reuniões|visita|revisão|call) .. (cancel*|adi*|não
        (veio|vêm|há|tem|aconteceu)|nunca|remarc*|desmarc*|bolo|ano e meio|ausente*|falt*); (não (conhece*|entende*|
        compreende*|percebe*)|desconhece*) .. (negócio|empresa|operação|setor|segmento|necessidades|quem somos|
        realidade|noss*); (a quem|com quem|quem) .. (recorrer|dirigir|ligar|falar|cuida da nossa conta|é o nosso|nos
        atende); (sugest*|opinião|opiniões|feedback|pedidos|comentários) .. (ignor*|não (ouv*|escut*|serve*)|gaveta|
        saco roto|nunca|lixo); (roadmap|planos|futuro|rumo|novidades) .. (não (comunic*|partilh*|compartilh*|sab*|há|
        clar*)|ninguém|desconhec*|segredo|incert*|silêncio|obscur*|nunca|pouco clar*); (falta|pouca) .. (comunicação|
        clareza|transparência|proximidade|acompanhamento); silêncio; muita rotatividade; (relação|relacionamento|
        comunicação|tratamento) .. (deterior*|fri*|distante*|má|ruim|péssim*|unilateral|nul*|pouc*|inexistente*|
        impessoal|pior*|escass*|falh*); tratam (a gente|nos) como; nos tratam como;
        ${PORTUGUESE_DEALINGS_STORIES.account_management}`,
    decisive: `(comunicação|acompanhamento|relacionamento comercial|relação comercial|gestão de conta|transparência|
        relacionamento|pós venda comercial) .. (mal*|ruim|má|péssim*|nul*|inexistente*|deficiente*|pouc*|escass*|
        falta*|insuficiente*|zero|não existe|não há|deixa a desejar|falh*); (falta de|má|pouca|nula|péssima|zero|
        nenhum|sem|não há|não temos|pouco) (acompanhamento|comunicação|transparência|contato (com|do)|contacto (com|
        do)|interesse|proximidade|gestor|gerente|follow up|relacionamento); promessas (não cumpridas|falsas|quebradas|
        vazias|que não); (nos|me) (prometeram|venderam|garantiram|asseguraram); (nosso|meu|o) (gerente|comercial|
        gestor|vendedor|kam|csm) .. (nunca|não|mud*|sumi*|jamais|troc*)`,
  },
  service_delivery: {
    topic: `consultor*; consultora; consultoria; consultores; projeto*; projecto*; entrega*; entregável; entregáveis;
        entregue*; entregaram; implantador*; técnico*; técnicos; instalador*; equipe de campo; visita técnica;
        instalação; obra; prazo*; cronograma; marcos; escopo; âmbito; especificaç*; requisitos acordados;
        desenvolvimento sob medida; sob medida; à medida; customização contratada; serviço* (gerenciad*|gerid*|
        profissional|profissionais|contratad*|mensal); outsourcing; terceirizad*; subcontrat*; banco de horas; bolsa
        de horas; horas contratadas; diária; treinamento pago; auditoria; laudo; encomenda; equipamento*; hardware;
        terminais; transportadora; agência; retainer; conteúdo*; folha terceirizada; manutenção preventiva; reparação;
        especialistas; workshop*; squad`,
    complaint: `(entreg*|chegou|chegaram|chega|instal*|termin*|desenvolv*|mont*|conclu*) .. (tarde|com atraso|atras*|
        fora do prazo|mal|incomplet*|pela metade|errad*|erro*|defeituos*|com defeito|danificad*|quebrad*|nunca|não
        (cumpre*|funciona|era|corresponde*|chegou)|sem (testar|peças|documentação|terminar|cabos)|meses|semanas|
        diferente|outra coisa); (atraso*|demora*|descumprimento|incumprimento*) .. (entrega*|projeto*|prazo*|obra|
        instalação|envio*|desenvolvimento|encomenda*|cronograma); (projeto*|projecto*|desenvolvimento|consultoria|
        instalação|obra|entrega*|auditoria|workshop*|trabalho*|manutenção|serviço gerenciado|customização contratada)
        .. (atras*|tarde|mal (feit*|executad*|gerid*|feito|planejad*)|ruim|péssim*|incomplet*|inacabad*|pela metade|
        sem terminar|fracass*|falhou|não (termin*|cumpr*|entreg*|conclu*|avanç*|acab*|saiu)|nunca (termin*|entreg*)|
        desastr*|porco|malfeit*|caótic*|deficiente*|meses de|defeituos*|genéric*|no genérico|improvis*|má qualidade|
        estour*|dobrou|abandon*|parad*|desorganiz*|refazer|confusão|bagunça); (consultor*|técnico*|instalador*|
        formador*|especialista*|implantador|fornecedor subcontratado|terceirizad*|gerente de projeto|equipe de
        projeto|vossa equipa|time de vocês|time alocado) .. (não (veio|vieram|chegou|chegaram|aparec*|sabia*|sabe*|
        conhecia*|cumpr*|termin*|prepar*|estava* prepar*|trazia*|trouxe|segue)|sem (preparo|preparação|peças|
        experiência|ferramentas|noção|as peças)|inexperient*|júnior|novat*|improvis*|tarde|mal|incompetente*|troc*|
        furo|deu bolo|despreparad*|pouco (preparad*|profission*)|sumi*|some*|danific*|quebr*|deixou|deixaram|
        estagiári*|nunca|leu|pontual); (prazo*|data*|marco*|cronograma|tempos|calendário|entrega*) .. (descumpr*|
        incumpr*|não (foi|foram|se)? (cumpr*|respeit*)|vencid*|atras*|adi*|remarc*|empurr*|nunca|nenhum|combinad* ..
        não|estour*|ultrapass*|mud*); (não|nunca) (se)? (cumpr*|respeit*) .. (prazo*|data*|marco*|escopo|cronograma|
        tempos|contrat*|combinad*|especific*|requisit*|acordad*); (não|nem) .. (correspond*|era|é|coincid*|cumpr*) ..
        (o (pedido|contratado|acordado|solicitado|combinado|especificado|que pedimos)|especific*|caderno|requisito*|
        escopo|contrato); (pag*|contrat*|compr*|cobr*|fatur*) .. (consultor*|consultoria|desenvolvimento*|instalação|
        implantação|serviço* (gerenciado*|gerido*|profission*)|horas|banco|projeto|especialista*|formador*|
        treinamento|auditoria|sob medida|migração|retainer|diária|pacote de|técnico*|gestão do ambiente|
        monitoramento); (treinamento|formação|implantação|consultoria|migração|configuração|instalação|integração|
        conector|suporte premium) (pago|paga|contratado|contratada|faturada); (refazer|refizemos|repetir|corrigir|
        fazer de novo|consertar) .. (trabalho|tudo|nós|o que|instalação|desenvolvimento|vezes|entrega*|serviço);
        (serviço porco|trabalho mal feito|malfeito|mal executad*|má qualidade|pouco profissional|negligente*|
        desleixad*|nas coxas|amador*|remendo*|às pressas); (técnico*|instalador*|obra|cabeamento|cablagem|
        equipamento*) .. (danific*|quebr*|estrag*|furar*|deixaram); (errad*|danificad*|incomplet*|trocad*) (pedido*|
        mercadoria|entrega|equipamento*|envio|peça*|material); (mercadoria|encomenda|equipamento*|material|terminais|
        impressoras|peças) .. (errad*|danificad*|incomplet*|atras*|não (chegou|chegaram|chega)|quebrad*|com defeito|
        sem); (banco de horas|bolsa de horas|horas) .. (some*|consum*|gast*|reunião|reuniões|desaparec*|esgot*);
        (outsourcing|terceirizad*|serviço gerenciado|manutenção gerenciada); (relatórios|conteúdos|textos|folha|
        relatório) .. (que (fazem|preparam|elaboram|vocês)|de vocês|a equipe de vocês); qualidade (dos|do|da|das)
        (trabalho*|entregáve*|entrega*|serviço contratado|consultor*|obra|instalação);
        ${PORTUGUESE_DEALINGS_STORIES.service_delivery}`,
    decisive: `(consultor*|projeto*|projecto|entrega*|entregáve*|instalação|técnico*|serviços profissionais|
        consultoria|serviço gerenciado|serviço gerido) .. (mal*|ruim|péssim*|atras*|tarde|deficiente*|sem prepar*|
        despreparad*|não prepar*|descumpr*|incumpr*|fora do prazo|desastr*|incomplet*|pouco profission*|incompetente*|
        nunca|não cumpr*|inexperient*|amador*); (descumprimento|incumprimento|atraso*|demora*) (de|em|do|da|na|no|com)
        (prazo*|entrega*|projeto*|a entrega|o projeto|os prazos|instalação|entregas|obra)`,
  },
  competitor_value: {
    topic: `valor agregado; valor acrescentado; retorno; roi; rentabilidade; rentáve*; benefício*; resultado*;
        impacto; utilidade; proveito; ganho*; economia*; poupança; produtividade; eficiência; concorrência;
        concorrente*; alternativa*; outras (ferramentas|opções|soluções|empresas|plataformas|marcas); outros
        (fornecedores|sistemas|programas|produtos); mercado; comparação; comparado; inovação; novidade*; excel; folha
        de cálculo; grátis; gratuit*; segmento; fornecedor anterior; sistema anterior; caso de negócio; investimento;
        gasto; necessidade real; diferença; vantage*; custo benefício`,
    complaint: `(não|nunca|pouco|nenhum|nenhuma|nulo|nula|sem|escasso|escassa|zero|tampouco|apenas|quase não|nada de)
        (nos|me|se|há|tem|temos|vemos|vejo|vê|agrega*|gera*|dá|obtemos|vimos|encontr*|o|muito|um|uma|grande)? (o|um|
        nenhum|muito|grande|claro|real)? _? (valor|retorno|roi|benefício*|resultado*|impacto|utilidade|proveito|
        ganho*|economia|poupança|melhoria*|melhora|diferença*|rentabilidade|sentido|vantage*|mudança*|inovação*|
        inovações|avanço*|evolução|efeito|novidades); (não|nada|pouco|nunca|mal) (nos|me|se)? (agrega*|acrescenta*|
        serve*|serviu|ajuda*|soma*|resolve* (nada|muito)|mud*|melhor*|poup*|economiz*|rend*|compensa*|justifica*|
        vale*|amortiz*|ganh*|trouxe*|traz*|convence*|mexe*|mexeu|gera*|paga*); (não) .. (vale|compensa|justifica);
        (não vejo|não vemos|não veem|não encontro|não encontramos|custa ver|difícil ver|não se vê) .. (valor|
        benefício*|utilidade|retorno|sentido|diferença|vantage*|resultado*|para que|pra que|proveito|melhoria); (para
        que|pra que|de que|o que) .. (serve|nos serve|pagamos|queremos|ganhamos|poupamos|temos|perderia|a gente
        recebe); (nada|pouco|tudo) .. (mud*|melhor*|igual|mesmo); (tudo|continua|continuamos|estão|igual) (igual|
        continua igual|na mesma|o mesmo|que antes|como antes|igual a antes|a mesma coisa); (concorrência|concorrente*|
        outros|outras|outro|outra (ferramenta|empresa|opção|plataforma|solução)|mercado|alternativa*|os demais|em
        outro lugar|fornecedor*|vizinho) .. (melhor*|mais (barat*|económic*|em conta|complet*|rápid*|modern*|avançad*|
        fácil|por menos|ágil|inovador*|potente*)|por menos|pela metade|metade|superior*|à frente|na frente|adiantad*|
        grátis|incluem|oferece* mais|supera*|faz*|tem|têm|dá*|traz*|anos|vantage*|dão o mesmo|já (tem|têm|vêm|
        oferece*|traz*)|de dez); dá de dez; (melhor*|mais (barat*|em conta|complet*|modern*)) .. (que (vocês|vós|o
        vosso|o de vocês|este|esta)|no mercado|em outro lugar|na concorrência|opções|alternativas|lá fora); (há|
        existem|encontramos|conheço|vi|vimos|tem) .. (melhores|opções|alternativas|outras (opções|ferramentas)|mais
        (baratas|baratos|modernas|em conta)|grátis|gratuitas); (ficaram|ficado|ficando|ficam|ficou|pararam|parou)
        (para trás|pra trás|obsolet*|estagnad*|no passado|no tempo|atrás|onde estavam); (estagnad*|obsolet*|desfasad*|
        defasad*|ultrapassad*|pré históric*|superad*|sem inovar|não inova*|não evolu*|atrasad* (tecnologicamente|
        frente)); (comparad*|comparação|versus) (com|a|de|da|do); (ao lado|perto) (da concorrência|do concorrente|dos
        outros|de outr*); (mud*|pass*|migr*|volt*|troc*|test*|avali*|contrat*|fech*) .. (para a concorrência|outro
        fornecedor|outra plataforma|outra ferramenta|outro sistema|um concorrente|pro anterior|ao excel|com outro*|
        outras opções|alternativa*|fornecedor anterior|com a); (excel|planilha|folha de cálculo|google sheets|papel|
        caderno|whatsapp|word|notion|ferramenta gratuita|versão gratuita|um estagiário) .. (o mesmo|igual|basta*|
        chega*|melhor|fazemos|faríamos|faria|suficiente|faz|grátis|de graça|mais rápido|também|resolve*); (o mesmo|
        igual|a mesma coisa) .. (excel|planilha|papel|grátis|de graça|google|menos dinheiro|mão|por menos); (ninguém|
        quase ninguém|poucos|metade|a equipe|a equipa|o time|o pessoal) .. (usa|utiliza|entra|abre|sentiria falta|
        notaria|ignora|parou de usar|deixou de usar|não usa|olha); (quase|já|mal|praticamente|pouco|raramente|raras
        vezes|só uma vez) (não)? .. (us*|utiliz*|abr*|entr*); (não|já não|deixamos de|deixou de|deixaram de|paramos
        de|nunca) (usamos|utilizamos|usam|usar|utilizar|precisamos); (pega* pó|ganha* pó|acumula* poeira|elefante
        branco|enfeite|brinquedo|capricho|luxo|dispensáve*|desnecessári*|sobrevalorizad*|sobra|medíocre|mediano|médio|
        cumpre e pronto|nada de mais|mais um); (demasiado|muito|é) (grande|complexo|pesado|robusto) para (o que|noss*|
        uma empresa|nós|um); (matar mosca*|canhão|bala de canhão|superdimensionad*|sobredimensionad*|grande demais);
        (dinheiro|grana|investimento|gasto|euros|reais) .. (jogad*|deitad*|perdid*|desperdiç*|mal gast*|no lixo|pela
        janela|mal invest*|não (recuper*|retorn*|vale*)|sem retorno|em vão|à toa); (jogar|perder|desperdício de|perda
        de|gastar|deitar) .. (dinheiro|tempo|recursos); (esper*|promet*|prometia|pensei*|ach* que) .. (poup*|economi*|
        melhor*|resultado*|aument*|vender mais|reduz*|baixar|mais); custo benefício; qualidade preço; (não)
        (recomendo|contrataria|escolheria|compraria|voltaria a (contratar|comprar|escolher)); (se (tivesse|tivéssemos|
        pudesse) que escolher); (escolheria|escolheríamos) .. outr*; já .. (temos|faz|tínhamos) .. (erp|sistema|outra|
        outro|excel|office|grátis); ${PORTUGUESE_DEALINGS_STORIES.competitor_value}`,
    decisive: `(custo benefício|qualidade preço|valor|retorno|roi|utilidade|benefício*|retorno do investimento|retorno
        sobre) .. (mal*|mau|ruim|baix*|nul*|não|pouc*|zero|negativ*|escass*|inexistente*|duvidos*|discutíve*|
        insuficiente*|péssim*|nenhum*|nunca|frac*); (concorrência|concorrentes|outros fornecedores|outras ferramentas|
        outras opções|outros) .. (melhor*|mais (barat*|em conta|complet*|modern*|avançad*)|por menos|superior*|à
        frente|na frente); (não|pouco|nenhum|nada de) (agrega|acrescenta|gera|dá|vemos|vejo|há|tem|oferece|traz) ..
        (valor|benefício*|retorno|resultado*|utilidade|vantage*|proveito); não (vale|compensa) .. (pena|custa|preço|
        pagamos)`,
  },
} satisfies Partial<LexiconReasons>;
